import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readInvoices, readSerials } from './invoice.ts'

describe('发票号码', () => {
  it('of a fully digital invoice is its twenty digits', () => {
    assert.equal(readInvoices('２４３５２０００００００１２３４５６７８').value, '24352000000012345678')
  })

  it('of older invoices is the code and the number, however they are written', () => {
    for (const text of [
      '3500201130 00123456',
      '3500201130-00123456',
      '发票代码：3500201130 号码：00123456',
      '350020113000123456',
    ])
      assert.equal(readInvoices(text).value, '3500201130-00123456', text)
    assert.equal(readInvoices('035002011304 00123456').value, '035002011304-00123456')
  })

  it('several in one cell are several', () => {
    const text = '24352000000012345678、3500201130-00123456；\n24352000000012345679'
    assert.equal(readInvoices(text).value?.split('、').length, 3)
  })

  it('of eight digits alone asks for its code, and one written twice is refused', () => {
    assert.equal(readInvoices('00123456').problem?.code, 'invoice.code')
    assert.equal(readInvoices('24352000000012345678,24352000000012345678').problem?.code, 'number.twice')
    assert.equal(readInvoices('2435200000001234567').problem?.code, 'invoice.form')
  })
})

describe('设备编号', () => {
  it('is kept in capitals without spaces', () => {
    assert.equal(readSerials('sn 2024-0001、Sn20240002').value, 'SN2024-0001、SN20240002')
  })

  it('without a digit is a word, not a number', () => {
    assert.equal(readSerials('离心机').problem?.code, 'serial.form')
    assert.equal(readSerials('ABC').problem?.code, 'serial.form')
  })
})
