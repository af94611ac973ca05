#ifndef QZ_LINUX_APM_BIOS_H
#define QZ_LINUX_APM_BIOS_H
typedef unsigned short apm_event_t;
#endif
