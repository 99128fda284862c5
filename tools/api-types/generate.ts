import openapi, { astToString, type OpenAPI3 } from 'openapi-typescript'

const HEADER = '// Generated from the OpenAPI document; `npx vitest run test/api-types.test.ts -u` writes it anew.\n'

/** TypeScript types of an OpenAPI document, as the console and any other client uses them. */
export async function generateTypes(document: OpenAPI3): Promise<string> {
  return HEADER + astToString(await openapi(document, { alphabetize: true }))
}
