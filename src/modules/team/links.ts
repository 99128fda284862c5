/** Where the person who asks reaches this server: what links are made of. */
export function originOf(request: Request, publicUrl: string | null): string {
  return new URL(publicUrl ?? request.url).origin
}

/** The console's page that shows an invitation and lets one accept it. */
export function invitationLink(origin: string, token: string): string {
  return `${origin}/join?token=${token}`
}
