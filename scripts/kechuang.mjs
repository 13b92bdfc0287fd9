#!/usr/bin/env node
import { become, fail, installPackages, main } from './setup.mjs'

try {
  await installPackages()
  become([main, ...process.argv.slice(2)])
} catch (error) {
  fail(error)
}
