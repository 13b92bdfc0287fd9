import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { type ProblemSaid, problemOf } from '../api/client.ts'
import { askFonts, textAddress, type Which, wordAddress } from '../api/documents.ts'
import { installedFonts } from './fonts.ts'
import { Layouts } from './Layouts.tsx'

/** 导出: Word in the official format, or plain text; fonts that this computer lacks are told before the file is opened. */
export function Exporting({ which, flush }: { readonly which: Which; readonly flush: () => Promise<number> }) {
  const [fonts, setFonts] = useState<ProblemSaid | null>()
  const [problem, setProblem] = useState<ProblemSaid>()
  const [open, setOpen] = useState(false)
  const begin = async () => {
    setOpen(true)
    setFonts(undefined)
    try {
      await flush()
      const { names } = await askFonts(which.bureau, null)
      setFonts((await askFonts(which.bureau, installedFonts(names))).problem)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => void begin()}>
        导出
      </Button>
      <Modal open={open} title="导出" width={640} footer={null} onCancel={() => setOpen(false)}>
        <div className="exporting">
          {fonts && <Alert type="warning" showIcon title={fonts.message} description={fonts.advice} />}
          {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
          <p>
            <Button type="primary" href={wordAddress(which.bureau, which.id)} download>
              导出 Word
            </Button>
            公文格式，每个数带出处，改过的能核验出来，也能收回。
          </p>
          <p>
            <Button href={textAddress(which.bureau, which.id)} download>
              导出纯文本
            </Button>
            发消息、贴进别的系统用，按文字核验。
          </p>
          {open && <Layouts which={which} />}
        </div>
      </Modal>
    </>
  )
}
