#ifndef QZ_XEN_INTERFACE_XEN_H
#define QZ_XEN_INTERFACE_XEN_H
#define SIF_INITDOMAIN 2
typedef uint16_t domid_t;
#endif
