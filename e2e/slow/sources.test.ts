import { city } from '../../sample/sources/city.ts'
import { eastDistrict } from '../../sample/sources/eastDistrict.ts'
import { northDistrict } from '../../sample/sources/northDistrict.ts'
import { tellsItsSource } from '../../sample/sources/tells.ts'
import { westDistrict } from '../../sample/sources/westDistrict.ts'

// The county is in the ordinary run: sample/sources/sources.test.ts.
for (const bureau of [city, eastDistrict, westDistrict, northDistrict]) tellsItsSource(bureau)
