#pragma once
#include <libxml/xmlversion.h>
// Debian's headers pull in those of ICU, whose UErrorCode clashes with Foundation's.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>

// xmlSetExternalEntityLoader takes a function whose type Swift cannot spell.
static inline xmlParserInputPtr ingest_xml_load_nothing(
    const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url, (void)id, (void)context;
  return NULL;
}
static inline void ingest_xml_forbid_loading(void) {
  xmlSetExternalEntityLoader(ingest_xml_load_nothing);
}
