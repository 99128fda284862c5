const STORED_AS = 'kolive.workspace'

/** Which workspace this browser looks at; none means the member's first. */
export function chosenWorkspace(): string | null {
  return localStorage.getItem(STORED_AS)
}

export function chooseWorkspace(id: string | null) {
  if (id) localStorage.setItem(STORED_AS, id)
  else localStorage.removeItem(STORED_AS)
}
