/// The attributes and properties that say how something looks or what it is, and do nothing.
enum HTMLAllowList {
  /// Attributes of HTML, among them those of the browsers of long ago that old feeds use.
  static let attributes = words(
    """
    abbr accept accept-charset accesskey action align alt autocomplete autofocus axis \
    background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight \
    bottompadding cellpadding cellspacing ch challenge char charoff charset checked choff cite \
    class clear color cols colspan compact contenteditable controls coords data datafld \
    datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face \
    for form frame galleryimg gutter headers height hidden hidefocus high href hreflang hspace \
    icon id inputmode ismap keytype label lang leftspacing list longdesc loop loopcount loopend \
    loopstart low lowsrc max maxlength media method min multiple name nohref noshade nowrap \
    open optimum pattern ping point-size poster pqg preload prompt radiogroup readonly rel \
    repeat-max repeat-min replace required rev rightspacing rows rowspan rules scope selected \
    shape size span src start step style summary suppress tabindex target template title \
    toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap \
    xml:lang
    """)

  /// Properties of CSS.
  static let properties = words(
    """
    azimuth background-color border-bottom-color border-collapse border-color border-left-color \
    border-right-color border-top-color clear color cursor direction display elevation float \
    font font-family font-size font-style font-variant font-weight height letter-spacing \
    line-height overflow pause pause-after pause-before pitch pitch-range richness speak \
    speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration \
    text-indent unicode-bidi vertical-align voice-family volume white-space width
    """)

  /// Values that a shorthand property of boxes may have.
  static let keywords = words(
    """
    !important aqua auto black block blue bold both bottom brown center collapse dashed dotted \
    fuchsia gray green italic left lime maroon medium navy none normal nowrap olive pointer \
    purple red right silver solid teal top transparent underline white yellow
    """)

  /// Properties of CSS that only drawings have.
  static let svgProperties = words(
    """
    fill fill-opacity fill-rule stroke stroke-linecap stroke-linejoin stroke-opacity \
    stroke-width
    """)

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
