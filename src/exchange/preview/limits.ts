/** What a scanner or a telephone makes is smaller; more is a made-up file or a book. */
export const PREVIEW_BYTES_MAX = 40 * 1024 * 1024
/** A picture in memory takes four bytes for each: the photographs of telephones have 12 to 50 million. */
export const PICTURE_PIXELS_MAX = 60_000_000
/** Longer than high: a strip of a million pixels would be decoded in vain. */
export const PICTURE_SIDE_MAX = 30_000
/** About 150 dots per inch of A4, enough to read small print. */
export const PAGE_WIDTH_PIXELS = 1_240
/** A page of any shape is drawn into no more. */
export const PAGE_PIXELS_MAX = 6_000_000
/** A picture is shown no larger. */
export const SHOWN_SIDE_PIXELS_MAX = 2_000
export const PAGES_MAX = 2_000
export const PREVIEW_MILLISECONDS_MAX = 20_000
export const PREVIEW_HEAP_MEGABYTES_MAX = 768
/** Who comes when so many wait is told so. */
export const WAITING_MAX = 20
export const THREAD_FILES_MAX = 100
export const THREAD_IDLE_MILLISECONDS = 30_000
