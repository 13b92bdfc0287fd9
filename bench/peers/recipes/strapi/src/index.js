const { writeFileSync } = require('node:fs')

/** Makes the token of the one who asks, and leaves it where the measuring finds it. */
module.exports = {
  async bootstrap({ strapi }) {
    const tokens = strapi.service('admin::api-token')
    if (await tokens.exists({ name: 'clerk' })) return
    const { accessKey } = await tokens.create({ name: 'clerk', description: '', type: 'full-access', lifespan: null })
    writeFileSync('token.txt', accessKey)
  },
}
