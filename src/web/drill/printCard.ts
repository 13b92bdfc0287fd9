import './printCard.css'

/** Puts one card on paper and nothing else of the page. */
export function printCard(card: HTMLElement): void {
  const paper = document.createElement('div')
  paper.className = 'print-card'
  paper.append(card.cloneNode(true))
  for (const button of Array.from(paper.querySelectorAll('button'))) button.remove()
  document.body.append(paper)
  document.body.classList.add('printing-card')
  const done = () => {
    document.body.classList.remove('printing-card')
    paper.remove()
    window.removeEventListener('afterprint', done)
  }
  window.addEventListener('afterprint', done)
  window.print()
}
