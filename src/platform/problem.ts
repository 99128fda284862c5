export type ProblemKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'missing' | 'conflict' | 'limited'

/** One field that is wrong, by its path in the request: `rewards.0.rate`. */
export type FieldProblem = { readonly path: string; readonly code: string; readonly message: string }

/** The one error a person is meant to see. Anything else that is thrown becomes a logged 500. */
export class Problem extends Error {
  readonly kind: ProblemKind
  /** Dotted and stable: clients branch on it, translations are keyed by it. */
  readonly code: string
  readonly errors: readonly FieldProblem[]

  constructor(kind: ProblemKind, code: string, message: string, errors: readonly FieldProblem[] = []) {
    super(message)
    this.kind = kind
    this.code = code
    this.errors = errors
  }
}
