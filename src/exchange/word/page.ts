/**
 * The measures of an official page, in the units that Word stores: twips (1/1440 inch) and half-points.
 * GB/T 9704-2012 clauses 5.1 (paper), 5.2.1 (margins and type area) and 5.2.3 (22 lines of 28 characters).
 */
export const PAGE_WIDTH_TWIPS = 11906
export const PAGE_HEIGHT_TWIPS = 16838
export const MARGIN_TOP_TWIPS = millimetres(37)
export const MARGIN_BOTTOM_TWIPS = millimetres(35)
export const MARGIN_LEFT_TWIPS = millimetres(28)
export const MARGIN_RIGHT_TWIPS = millimetres(26)
export const TYPE_AREA_WIDTH_TWIPS = PAGE_WIDTH_TWIPS - MARGIN_LEFT_TWIPS - MARGIN_RIGHT_TWIPS

export const LINES_PER_PAGE = 22
export const CHARACTERS_PER_LINE = 28

/** 28.95 pt: at 29 pt the 22nd line no longer fits into 225 mm. */
export const LINE_TWIPS = 579

/**
 * By how much 3号 characters stand closer: 28 × 16 pt is wider than 156 mm, and without it a line holds 27.
 * Set on the characters and not as a character grid, which LibreOffice draws far too wide.
 */
export const CHARACTER_SPACING_TWIPS = -5

/** The width of one character of 3号 as set: 28 of them fill 441 of the 442 pt of a line. */
export const CHARACTER_TWIPS = 320 + CHARACTER_SPACING_TWIPS

export const FIRST_LINE_INDENT_TWIPS = 2 * CHARACTER_TWIPS

export const SIZE_2_HALF_POINTS = 44
export const SIZE_3_HALF_POINTS = 32
export const SIZE_4_HALF_POINTS = 28
export const SIZE_SMALL_4_HALF_POINTS = 24
export const SIZE_5_HALF_POINTS = 21

/** One character of 4号, by which the page number stands in from the edge (clause 7.5). */
export const PAGE_NUMBER_INDENT_TWIPS = 280
export const PAGE_NUMBER_LINE_TWIPS = 320

/** Puts the dash of the page number 7 mm below the type area (clause 7.5). */
export const FOOTER_TWIPS = millimetres(25.4)

function millimetres(length: number): number {
  return Math.round((length / 25.4) * 1440)
}
