import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'

/** What a figure in the text shows and says. */
export interface ChipFace {
  readonly digits: string
  readonly state: 'confirmed' | 'open' | 'restated' | 'differs'
  readonly words: string
}

export interface ChipDesk {
  face(figure: string): ChipFace
  open(figure: string): void
}

/** The figures on screen, so that all can be drawn anew when what is known of them changes. */
export class Chips {
  readonly #views = new Set<() => void>()
  desk: ChipDesk

  constructor(desk: ChipDesk) {
    this.desk = desk
  }

  redraw(): void {
    for (const draw of this.#views) draw()
  }

  view(node: Node): NodeView {
    const dom = document.createElement('span')
    const figure = String(node.attrs.figure)
    const draw = () => {
      const { digits, state, words } = this.desk.face(figure)
      dom.textContent = digits
      dom.className = `chip chip-${state}`
      dom.title = words
      dom.setAttribute('aria-label', `${digits}，${words}，打开`)
    }
    dom.setAttribute('role', 'button')
    dom.dataset.figure = figure
    draw()
    dom.addEventListener('click', () => this.desk.open(figure))
    this.#views.add(draw)
    return {
      dom,
      ignoreMutation: () => true,
      destroy: () => {
        this.#views.delete(draw)
      },
    }
  }
}
