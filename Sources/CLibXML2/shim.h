#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU and its headers would bring ICU's own in, which Foundation has a second,
// different copy of. Nothing here uses libxml2's converters.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
