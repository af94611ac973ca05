#ifndef QZ_NET_NET_TRACKERS_H
#define QZ_NET_NET_TRACKERS_H
struct ref_tracker;
typedef struct ref_tracker *netdevice_tracker;
#endif
