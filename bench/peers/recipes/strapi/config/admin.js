module.exports = ({ env }) => ({
  serveAdminPanel: false,
  auth: { secret: env('PEER_SECRET') },
  apiToken: { salt: env('PEER_SECRET') },
  transfer: { token: { salt: env('PEER_SECRET') } },
})
