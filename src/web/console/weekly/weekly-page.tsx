export function WeeklyPage() {
  return null
}
