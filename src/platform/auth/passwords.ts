import { hashPassword } from 'better-auth/crypto'
import { Problem } from '#platform/problem'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/**
 * The commonest passwords of ten characters and more in public leaks, the markets' own among them;
 * attackers try these first. Shorter ones are refused by their length.
 */
const COMMONEST = new Set(
  `1234567890 12345678910 0123456789 0987654321 9876543210 1111111111 0000000000 1234512345 1122334455 1234554321
  123456789a a123456789 123456789q q123456789 123456789z abc1234567 abcd123456 abc123456789 1q2w3e4r5t 1q2w3e4r5t6y
  1qaz2wsx3edc qwertyuiop qwerty1234 qwerty12345 qwerty123456 qwertyuiop123 asdfghjkl1 zxcvbnm123 1234qwerasdf
  password12 password123 password1234 password12345 password123456 passw0rd12 p@ssw0rd123 p@ssword123 mypassword
  password01 password1! adminadmin administrator admin12345 admin123456 rootrootroot letmein123 welcome123 welcome1234
  changeme123 iloveyou12 iloveyou123 iloveyou1234 sayangsayang sayangku123 bismillah1 bismillah123 indonesia1 indonesia123
  jakarta123 rahasia123 anhyeuem12 anhyeuem123 emyeuanh123 matkhau123 matkhau1234 vietnam123 congchua123 khongbiet123
  kolivekolive kolive1234 kolive12345 affiliate123 tiktok12345 shopee12345 football123 basketball dragon12345 superman123
  sunshine123 princess123 computer123 michael123 charlie123 liverpool123 manchester realmadrid1 starwars123 pokemon123`.split(
    /\s+/,
  ),
)

/** What is wrong with a password, or null. No rules of composition: length and not being guessed first are what help. */
export function findPasswordProblem(password: string): { code: string; message: string } | null {
  if (password.length < SHORTEST_PASSWORD)
    return { code: 'password.too_short', message: `A password has at least ${SHORTEST_PASSWORD} characters.` }
  if (password.length > LONGEST_PASSWORD)
    return { code: 'password.too_long', message: `A password has at most ${LONGEST_PASSWORD} characters.` }
  const isOneCharacter = new Set(password).size === 1
  if (isOneCharacter || COMMONEST.has(password.toLowerCase())) {
    return { code: 'password.too_common', message: 'This password is among the first an attacker tries. Choose another.' }
  }
  return null
}

/** @throws Problem invalid `password.too_short`, `password.too_long`, `password.too_common`. */
export async function hashNewPassword(password: string): Promise<string> {
  const problem = findPasswordProblem(password)
  if (problem) throw new Problem('invalid', problem.code, problem.message, [{ path: 'password', ...problem }])
  return hashPassword(password)
}
