import { become, buildWeb, fail, installPackages, main } from './setup.mjs'

try {
  await installPackages()
  await buildWeb()
  become([main, 'serve', ...process.argv.slice(2)])
} catch (error) {
  fail(error)
}
