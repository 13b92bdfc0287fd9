import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { COPY_NAMESPACE, copyXml, type DocumentCopy } from './copy.ts'
import { fontTableXml, stylesXml } from './styles.ts'
import { xmlText } from './xml.ts'

const CONTENT_TYPES = '[Content_Types].xml'
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels'
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
const COPY_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Names the store of the copy inside one file; it need not differ between files. */
const COPY_STORE_ID = '{6B2F1C54-0D3E-4C1B-9A77-5C0E8A2D9704}'

/** Zip files know no time zone and no year before 1980: a constant keeps one document one sequence of bytes. */
const PART_TIME = '1980-01-01T12:00:00'

/** Gives a packed file our styles, the fonts with their alternatives, and the copy of the citations. */
export function completePackage(packed: Uint8Array, copy: DocumentCopy): Uint8Array {
  const parts = unzipSync(packed)
  const completed = {
    ...parts,
    'docProps/core.xml': strToU8(coreXml(copy)),
    [CONTENT_TYPES]: appended(
      parts[CONTENT_TYPES],
      `<Override ContentType="${COPY_PROPERTIES_TYPE}" PartName="/customXml/itemProps1.xml"/></Types>`,
    ),
    [DOCUMENT_RELATIONSHIPS]: appended(
      parts[DOCUMENT_RELATIONSHIPS],
      `${relationship('rIdCopy', 'customXml', '../customXml/item1.xml')}</Relationships>`,
    ),
    'word/styles.xml': strToU8(stylesXml()),
    'word/fontTable.xml': strToU8(fontTableXml()),
    'customXml/item1.xml': strToU8(copyXml(copy)),
    'customXml/itemProps1.xml': strToU8(
      `${DECLARATION}<ds:datastoreItem ds:itemID="${COPY_STORE_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${COPY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ),
  }
  return zipSync(completed, { mtime: PART_TIME })
}

/** Without times: when the file was made is not a property of the document. */
function coreXml(copy: DocumentCopy): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="${DUBLIN_CORE}"><dc:title>${xmlText(copy.title)}</dc:title><dc:creator>${xmlText(copy.bureau)}</dc:creator></cp:coreProperties>`
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`
}

/** The part with its closing tag replaced by more elements and that tag. */
function appended(part: Uint8Array | undefined, ending: string): Uint8Array {
  const closingTag = ending.slice(ending.lastIndexOf('<'))
  const text = part ? strFromU8(part).trimEnd() : ''
  if (!text.endsWith(closingTag)) throw new Error(`a packed file must end its list with ${closingTag}`)
  return strToU8(text.slice(0, -closingTag.length) + ending)
}
