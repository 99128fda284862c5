import { Problem, type FieldProblem } from '#platform/problem'
import { foldHeader, HEADER_ROWS, type Recognised } from '../header.ts'
import type { Kind, KindLocale, LocaleName } from '../kind.ts'
import { KINDS } from '../kinds.ts'
import type { SheetRecord } from '../sheet-record.ts'
import { MappingShape } from '../../schema.ts'
import type { Mapping } from './mapping.ts'

/**
 * Reads a header as a mapping says.
 * @throws Problem invalid `import.bad_mapping` with what is wrong with each field; `import.mapping_column_missing`
 */
export function recogniseMapped(records: readonly SheetRecord[], mapping: Mapping): Recognised {
  const kind = checkMapping(mapping)
  const wanted = Object.entries(mapping.columns)
  const rows = records.slice(0, HEADER_ROWS).map((record) => {
    const headers = record.cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
    const folded = headers.map(foldHeader)
    const found = wanted.map(([field, column]) => [field, folded.indexOf(foldHeader(column))] as const)
    return { row: record.row, headers, folded, found, matched: found.filter(([, index]) => index !== -1).length }
  })
  const header = rows.toSorted((a, b) => b.matched - a.matched)[0]
  const missing = wanted.filter(([field]) => !header || header.found.find(([name]) => name === field)![1] === -1)
  if (!header || missing.length > 0)
    throw badFields(
      'import.mapping_column_missing',
      missing.map(([field, column]) => [field, `The file has no column "${column}" for ${field}.`]),
    )
  const twice = wanted.find(([, column]) => header.folded.filter((name) => name === foldHeader(column)).length > 1)
  if (twice)
    throw badFields('import.duplicate_column', [[twice[0], `The header names "${twice[1]}" more than once: rename one of them.`]])
  const [localeName, locale] = localeOf(kind, mapping)
  const at = Object.fromEntries([...Object.keys(locale.headers).map((field) => [field, -1] as const), ...header.found])
  return { kind, localeName, locale, headerRow: header.row, headers: header.headers, at }
}

/** A mapping from whatever a file holds. @throws Problem invalid `import.bad_mapping` */
export function readMapping(document: unknown): Mapping {
  const { data, error } = MappingShape.safeParse(document)
  if (error)
    throw new Problem(
      'invalid',
      'import.bad_mapping',
      error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    )
  checkMapping(data)
  return data
}

/** The kind that a mapping is for. @throws Problem invalid `import.bad_mapping` */
export function checkMapping({ kind: name, columns }: Mapping): Kind {
  const kind = KINDS.find((each) => each.kind === name)
  if (!kind) throw badFields('import.bad_mapping', [['kind', `There is no kind of file called "${name}".`]])
  const known = fieldsOf(kind)
  const unknown = Object.keys(columns).filter((field) => !known.includes(field))
  const lacking = kind.required.filter((field) => !(field in columns))
  if (unknown.length + lacking.length > 0)
    throw badFields('import.bad_mapping', [
      ...unknown.map((field) => [field, `${name} has no field "${field}".`] as const),
      ...lacking.map((field) => [field, `${name} needs a column for ${field}.`] as const),
    ])
  return kind
}

/** Every field of a kind, in any of its languages. */
export function fieldsOf(kind: Kind): string[] {
  return [...new Set(Object.values(kind.locales).flatMap((locale) => Object.keys(locale!.headers)))]
}

/** A mapped file is written as its mapping says, else as the kind's first language. */
function localeOf(kind: Kind, { formats }: Mapping): [LocaleName, KindLocale<string>] {
  const [name, usual] = Object.entries(kind.locales)[0] as [LocaleName, KindLocale<string>]
  const numbers = formats.decimal ? { point: formats.decimal, grouping: true } : usual.numbers
  return [
    name,
    {
      ...usual,
      ...(formats.currency && { currency: formats.currency }),
      zone: formats.zone ?? usual.zone,
      numbers,
      formats,
    },
  ]
}

function badFields(code: string, faults: readonly (readonly [field: string, message: string])[]): Problem {
  const errors: FieldProblem[] = faults.map(([field, message]) => ({
    path: field === 'kind' ? 'mapping.kind' : `mapping.columns.${field}`,
    code,
    message,
  }))
  return new Problem('invalid', code, errors.map(({ message }) => message).join(' '), errors)
}
