import { expect, test } from 'vitest'
import { createLog, hidePasswords } from './log.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = ''
  write(createLog({ level: 'info', stream: { write: (line) => void (text += line) } }))
  return text
}

test('a log line is one JSON object with its request id', () => {
  const line = logged((log) => log.info({ request_id: 'req_1', status: 200 }, 'request'))
  expect(JSON.parse(line)).toMatchObject({
    level: 'info',
    request_id: 'req_1',
    status: 200,
    msg: 'request',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
  })
})

test('no secret reaches the log, however deep and in whatever error it hides', () => {
  const error = Object.assign(new Error('cannot reach postgres://kolive:hunter2@db/kolive'), { config: { password: 'hunter2' } })
  const text = logged((log) => {
    log.info({ password: 'hunter2', headers: { Authorization: 'hunter2', cookie: 'hunter2', 'set-cookie': ['hunter2'] } })
    log.info({ deep: [{ session_token: 'hunter2', client_secret: 'hunter2', apiKey: 'hunter2' }] })
    log.error({ err: error }, 'failed at smtps://me:hunter2@mail')
  })
  expect(text).not.toContain('hunter2')
  expect(text).toContain('postgres://kolive:***@db/kolive')
})

test('an address without a password is left as it is', () => {
  expect(hidePasswords('see http://127.0.0.1:4100/a@b and https://kolive.example/?to=a:b@c')).toBe(
    'see http://127.0.0.1:4100/a@b and https://kolive.example/?to=a:b@c',
  )
})
