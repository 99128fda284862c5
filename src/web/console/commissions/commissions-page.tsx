export function CommissionsPage() {
  return null
}
