import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Opens the page of a record that was just made, once its form is gone: an open one would ask about what is in it. */
export function useOpenRecord(bureau: string, register: string): (record: string) => void {
  const navigate = useNavigate()
  const [made, setMade] = useState<string | null>(null)
  useEffect(() => {
    if (made === null) return
    void navigate({ to: '/$bureau/registers/$register/$record', params: { bureau, register, record: made } })
  }, [navigate, bureau, register, made])
  return setMade
}
