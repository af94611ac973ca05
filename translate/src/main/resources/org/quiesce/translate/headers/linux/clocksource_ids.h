#ifndef QZ_LINUX_CLOCKSOURCE_IDS_H
#define QZ_LINUX_CLOCKSOURCE_IDS_H
enum clocksource_ids { __qz_clocksource_ids };
#endif
