export function CommissionPage() {
  return null
}
