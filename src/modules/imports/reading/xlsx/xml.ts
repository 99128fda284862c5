import type { Readable } from 'node:stream'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { badXlsx } from './archive.ts'

export type XmlHandlers = {
  readonly open?: (name: string, attributes: Record<string, string>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Feeds a part to the handlers, names without their prefix, and pauses after each chunk. @throws Problem invalid `import.bad_xlsx` */
export async function* parseXml(part: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder()
  const { open, text, close } = handlers
  if (open) parser.on('opentag', (tag: SaxesTagPlain) => open(localName(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', (tag: SaxesTagPlain) => close(localName(tag.name)))
  parser.on('error', () => {
    throw badXlsx()
  })
  try {
    for await (const chunk of part) {
      parser.write(decoder.decode(chunk, { stream: true }))
      yield
    }
  } catch {
    throw badXlsx()
  } finally {
    part.destroy()
  }
  parser.close()
}

export async function readXml(part: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(part, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
