export { type Drawn, drawQr } from './draw.ts'
export { CodeError } from './error.ts'
export { readQr } from './read.ts'
