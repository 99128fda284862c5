import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

function ButtonAnchor(props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>) {
  return <Button component="a" {...props} />
}

/** A button that goes somewhere: a link to the keyboard, to the middle click and to the type of the route. */
export const ButtonLink = createLink(ButtonAnchor)
