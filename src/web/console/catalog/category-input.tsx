import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { categoriesQuery } from './queries.ts'

/** A category's path, with those there are to choose from. */
export function CategoryInput(props: Omit<AutocompleteProps, 'data'>) {
  const categories = useQuery(categoriesQuery).data?.data ?? []
  return <Autocomplete {...props} data={categories.map(({ category }) => category)} limit={12} maxLength={400} />
}
