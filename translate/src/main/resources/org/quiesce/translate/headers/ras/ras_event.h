#ifndef QZ_RAS_RAS_EVENT_H
#define QZ_RAS_RAS_EVENT_H
#define TRACE_SYSTEM ras
#define TRACE_INCLUDE_FILE ras_event
#endif
