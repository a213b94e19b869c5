import { letterhead, line, PAGE_NUMBER_BELOW, page, size, tracking } from './typography.ts';

/**
 * The typst program that sets a paper. The paper itself comes in as data (`sys.inputs.paper`, JSON) and is never part
 * of the program, so that no text of it can be read as markup.
 */
export const template = `
#let paper = json(bytes(sys.inputs.paper))
#let face = paper.faces
#let width = ${page.width - page.left - page.right}mm

#let date = if paper.date == none { none } else { datetime(..paper.date) }
#set document(title: paper.title, author: paper.author, date: date)
#set text(
  font: face.body, size: ${size.body}pt, lang: "zh", region: "cn", tracking: ${tracking}pt,
  top-edge: 0.88em, bottom-edge: -0.12em, ligatures: false, cjk-latin-spacing: none, hyphenate: false,
)
#let leading = ${line.body - size.body}pt
#set par(leading: leading, spacing: leading, justify: true, linebreaks: "simple", first-line-indent: (amount: 2em, all: true))
#set page(
  width: ${page.width}mm, height: ${page.height}mm,
  margin: (top: ${page.top}mm, left: ${page.left}mm, right: ${page.right}mm, bottom: ${page.bottom}mm),
  footer-descent: ${PAGE_NUMBER_BELOW}mm,
  footer: context {
    let number = counter(page).get().first()
    set text(size: ${size.pageNumber}pt, tracking: 0pt)
    set par(first-line-indent: 0pt)
    align(if calc.odd(number) { right } else { left }, pad(x: 1em)[— #number —])
  },
)
#show heading: it => {
  let font = if it.level == 1 { face.heading } else if it.level == 2 { face.subheading } else { (families: face.body, weight: 600) }
  set text(size: ${size.body}pt, font: font.families, weight: font.weight)
  block(above: leading, below: leading, sticky: true, par(it.body))
}

#let lines(string) = string.split("\\n").map(text).join(linebreak())
#let flush(where, body) = block(width: 100%, align(where, par(first-line-indent: 0pt, justify: false, body)))
#let heavy(font, body) = text(font: font.families, weight: font.weight, body)

#let cell(it, y) = table.cell(
  x: it.column, y: y, colspan: it.colspan, rowspan: it.rowspan, breakable: it.rowspan > 1,
  align: horizon + if it.align == "left" { left } else { center },
  ..if it.align == "left" { (inset: (left: calc.max(3pt, it.side * 1pt))) },
  text(size: it.size * 1pt, lines(it.text)),
)

#let grid-of(it) = {
  set text(size: it.size * 1pt, tracking: 0pt)
  set par(leading: (it.pitch - it.size) * 1pt, first-line-indent: 0pt, justify: false)
  let sum = it.columns.sum()
  let head = it.rows.slice(0, it.headerRows)
  let body = it.rows.slice(it.headerRows)
  table(
    columns: it.columns.map(w => width * w / sum),
    stroke: 0.5pt, inset: (x: it.side * 1pt, y: it.above * 1pt),
    ..if head.len() > 0 {
      (table.header(repeat: true, ..head.enumerate().map(((y, row)) => row.map(c => cell(c, y))).flatten()),)
    } else { () },
    ..body.enumerate().map(((y, row)) => row.map(c => cell(c, y + it.headerRows))).flatten(),
  )
}
#let whole(it) = block(above: leading, below: leading + 4pt, breakable: not it.fits, grid-of(it))

#let show-block(it) = {
  if it.kind == "letterhead" {
    set text(font: face.title.families, weight: face.title.weight, tracking: 0pt)
    let red = rgb("#${letterhead.red}")
    block(width: 100%, below: ${line.body}pt, align(center, par(first-line-indent: 0pt, justify: false,
      text(size: it.size * 1pt, fill: red, tracking: ${letterhead.tracking}pt, it.agency))))
    block(width: 100%, below: 2 * ${line.body}pt, {
      set text(font: face.body, weight: 400)
      block(width: 100%, below: ${letterhead.below}mm, align(center, par(first-line-indent: 0pt, it.number)))
      line(length: 100%, stroke: ${letterhead.line}pt + red)
    })
  } else if it.kind == "attachments" {
    let row(one) = grid(columns: (one.width * 1em, 1fr), one.label, one.name)
    block(width: 100%, above: leading + ${line.body}pt, below: leading, breakable: false, sticky: it.keep, inset: (left: 2em), {
      set par(first-line-indent: 0pt, justify: false)
      stack(spacing: leading, ..it.lines.map(row))
    })
  } else if it.kind == "title" {
    set text(font: face.title.families, weight: face.title.weight, size: ${size.title}pt, tracking: 0pt)
    block(width: 100%, below: leading + ${line.body}pt, align(center,
      par(first-line-indent: 0pt, justify: false, leading: ${line.title - size.title}pt, it.lines.map(text).join(linebreak()))))
  } else if it.kind == "heading" {
    heading(level: it.level, lines(it.text))
  } else if it.kind == "paragraph" {
    if it.style == "note" {
      set text(size: ${size.note}pt, tracking: 0pt)
      block(below: ${line.note - size.note}pt, par(first-line-indent: 0pt, leading: ${line.note - size.note}pt, lines(it.text)))
    } else if it.style == "flush" {
      block(width: 100%, par(first-line-indent: 0pt, lines(it.head + it.text)))
    } else if it.style == "body" {
      let body = par({ heavy(face.subheading, it.head); lines(it.text) })
      if it.keep { block(width: 100%, above: leading, below: leading, sticky: true, body) } else { body }
    } else { flush(if it.style == "right" { right } else { center }, lines(it.text)) }
  } else if it.kind == "table" {
    whole(it)
  } else if it.kind == "signature" {
    block(breakable: false, above: leading + ${line.body}pt, {
      if it.agency != "" { flush(right, { text(it.agency); h(it.agencyIndent * 1em) }) }
      flush(right, { text(it.date); h(it.dateIndent * 1em) })
    })
  } else if it.kind == "annex" {
    pagebreak()
    flush(left, heavy(face.heading, it.label))
    block(width: 100%, below: ${line.body}pt, flush(center,
      text(font: face.title.families, weight: face.title.weight, size: ${size.title}pt, it.title)))
  }
}
#for it in paper.blocks { show-block(it) }
`;
