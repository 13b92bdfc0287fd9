import type { Check, Found } from '../check.ts'

/** Traditional and Japanese forms that a scanner gives for the plain ones, each before the form of today. */
const PAIRS =
  '強强 増增 實实 發发 國国 學学 會会 業业 產产 産产 動动 區区 縣县 鎮镇 鄉乡 農农 開开 關关 門门 問问 間间 進进 運运 達达 過过 還还 這这 連连 遠远 選选 設设 計计 記记 議议 論论 證证 評评 試试 詢询 該该 認认 說说 説说 請请 調调 談谈 課课 護护 讓让 變变 財财 貸贷 費费 資资 質质 購购 貿贸 賽赛 贏赢 員员 圍围 園园 圓圆 團团 図图 圖图 場场 報报 執执 塊块 聲声 處处 備备 復复 復复 夠够 奪夺 獎奖 婦妇 孫孙 寧宁 實实 審审 對对 導导 專专 將将 層层 屬属 崗岗 師师 帶带 幣币 幹干 幾几 庫库 廠厂 廣广 廳厅 張张 強强 彈弹 後后 從从 徑径 復复 徵征 徳德 態态 慶庆 應应 懷怀 憂忧 戰战 戦战 戶户 戸户 擇择 擔担 據据 擴扩 擊击 攜携 數数 斷断 時时 晉晋 暫暂 書书 條条 極极 構构 標标 樣样 樓楼 機机 檢检 検检 權权 権权 歡欢 歲岁 歷历 殘残 殺杀 氣气 気气 決决 沒没 況况 淨净 減减 測测 溫温 準准 滿满 漢汉 潔洁 濟济 済济 災灾 為为 爲为 無无 煙烟 營营 爭争 牆墙 獨独 獲获 環环 現现 瑪玛 畫画 當当 畝亩 療疗 發发 発发 盡尽 監监 盤盘 眾众 礎础 禮礼 種种 積积 穩稳 穏稳 競竞 筆笔 範范 節节 築筑 簡简 簽签 糧粮 級级 紀纪 約约 純纯 納纳 紙纸 紛纷 組组 細细 終终 結结 絕绝 給给 統统 經经 経经 綜综 綠绿 維维 網网 緊紧 線线 編编 緩缓 練练 縮缩 總总 総总 績绩 織织 繼继 続续 續续 罰罚 羅罗 義义 習习 聯联 職职 聽听 肅肃 腦脑 臨临 舉举 與与 興兴 舊旧 艦舰 藝艺 節节 蘇苏 華华 葉叶 著著 蓋盖 處处 號号 術术 衛卫 衝冲 補补 裝装 製制 複复 見见 規规 視视 覺觉 覧览 覽览 觀观 観观 觸触 訂订 訓训 許许 訪访 託托 識识 譽誉 讀读 豐丰 負负 貢贡 責责 貫贯 貼贴 賀贺 賴赖 趕赶 跡迹 踐践 車车 軌轨 軍军 軟软 較较 載载 輔辅 輛辆 輝辉 輪轮 輸输 轄辖 轉转 転转 辦办 適适 遞递 遲迟 遺遗 郵邮 醫医 釋释 鉄铁 鐵铁 鋼钢 錄录 録录 錢钱 鍵键 鏈链 鐘钟 長长 閉闭 閱阅 闊阔 闘斗 陳陈 陸陆 陽阳 隊队 階阶 際际 隨随 險险 険险 難难 離离 雙双 雜杂 電电 靈灵 靜静 響响 頂顶 項项 順顺 須须 預预 頒颁 領领 頭头 題题 額额 願愿 類类 顧顾 顯显 顕显 風风 飛飞 飲饮 養养 餘余 館馆 駐驻 驅驱 驗验 験验 驟骤 體体 髙高 麗丽 點点 齊齐 斉齐 龍龙 兩两 両两 來来 価价 價价 億亿 優优 個个 們们 倉仓 債债 傳传 伝传 偉伟 側侧 偵侦 備备 傾倾 働动 內内 収收 収收 並并 亂乱 亞亚 亜亚 争争 仮假 労劳 勞劳 勢势 勵励 効效 務务 勝胜 協协 單单 単单 厳严 嚴严 參参 参参 啟启 啓启 問问 喚唤 営营 囲围 圧压 壓压 壊坏 壞坏 売卖 賣卖 買买 奨奖 対对 専专 寫写 寛宽 寬宽 巻卷 帰归 歸归 広广 応应 従从 徴征 恵惠 懸悬 拡扩 択择 拠据 挙举 捜搜 撃击 摂摄 敎教 斎斋 昇升 暁晓 査查 栄荣 榮荣 桟栈 検检 楽乐 樂乐 様样 横横 欧欧 歩步 歯齿 毎每 浄净 渉涉 渓溪 満满 滝泷 瀬濑 焼烧 爾尔 犠牺 独独 獣兽 瑠琉 畑田 県县 眞真 砕碎 稲稻 穀谷 窓窗 竜龙 粋粹 絵绘 緑绿 縁缘 縦纵 繊纤 聴听 脳脑 臓脏 芸艺 荘庄 蔵藏 薬药 蛍萤 訳译 証证 誉誉 読读 謡谣 譲让 豊丰 賛赞 贈赠 軽轻 較较 辺边 遅迟 郷乡 酔醉 醸酿 釈释 鋭锐 鎖锁 鑑鉴 鑒鉴 関关 閲阅 陥陷 隠隐 雑杂 霊灵 静静 頼赖 顔颜 駅驿 駆驱 騒骚 髪发 鶏鸡 麦麦 黒黑 黙默 齢龄 黨党 讯讯'
const FORMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ')
    .filter(([old, now]) => old !== now)
    .map((pair) => [pair[0]!, pair[1]!]),
)
/** In names these are right: 昇 is a name of today, 著 a word of its own, 鑫 no form of another. */
const IN_NAMES = /[昇畑滝瀬瑠渓荘蛍仮]/
/** A text with more of them is written in these forms. */
const TIMES_MAX = 12
const SHARE_MAX = 0.01

/** «不強», «新増»: a form of another script among plain ones. */
export const variants: Check = {
  kind: 'recognition.character',
  label: '繁体、异体字',
  certainty: 'sure',
  how: '简体文稿里混进的繁体字、日文字形，像是扫描误识',
  *find({ text }) {
    const found: Found[] = []
    for (let at = 0; at < text.length; at++) {
      const form = FORMS.get(text[at]!)
      if (form === undefined || IN_NAMES.test(text[at]!)) continue
      found.push({ start: at, end: at + 1, reason: `“${text[at]}”应为“${form}”`, correction: form })
    }
    if (found.length <= Math.max(TIMES_MAX, SHARE_MAX * text.length)) yield* found
  },
}
