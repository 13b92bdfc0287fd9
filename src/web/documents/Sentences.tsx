import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Cited, citeSentence, type OutdatedSentence, sentencesQuery, type Which } from '../api/documents.ts'

/** 条件句: where the figures ask for other words than stand there, both are shown and a person decides. */
export function Sentences({
  which,
  version,
  entry,
  onShow,
  onReplace,
}: {
  readonly which: Which
  readonly version: number
  readonly entry: number
  readonly onShow: (block: number) => void
  /** Puts other words in the place of what stands; false where that does not stand there any more. */
  readonly onReplace: (sentence: OutdatedSentence, cited: Cited | null) => boolean
}) {
  const { message } = App.useApp()
  const { data = [] } = useQuery(sentencesQuery(which, version, entry))
  const [done, setDone] = useState<ReadonlySet<number>>(new Set())
  const replacing = useMutation({
    mutationFn: async (sentence: OutdatedSentence) => ({
      sentence,
      cited: sentence.wanted === null ? null : await citeSentence(which, sentence.choice),
    }),
    onSuccess: ({ sentence, cited }) => {
      if (onReplace(sentence, cited)) setDone((before) => new Set([...before, sentence.choice]))
      else void message.warning('这一句已经改动，请自己改写')
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const open = data.filter(({ choice }) => !done.has(choice))
  if (open.length === 0) return null
  return (
    <section className="kc-card kc-panel sentences" aria-label="条件句">
      <h2>数变了，句子该换</h2>
      <ul>
        {open.map((sentence) => {
          const { choice, block, stands, wanted, on } = sentence
          return (
            <li key={choice}>
              <button type="button" className="kc-plain remarks-figure" onClick={() => onShow(block)}>
                <del>{stands}</del>
              </button>
              <p>{wanted === null ? '按现在的数，这一句不写。' : <ins>{wanted.text}</ins>}</p>
              {on === 'own' ? (
                <p className="proposal-actions">
                  <Button size="small" loading={replacing.isPending} onClick={() => replacing.mutate(sentence)}>
                    {wanted === null ? '删去这一句' : '换成这一句'}
                  </Button>
                  <Button size="small" type="text" onClick={() => setDone((before) => new Set([...before, choice]))}>
                    不换
                  </Button>
                </p>
              ) : (
                <p className="kc-quiet">“换成现在的数”以后，这里再问。</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
