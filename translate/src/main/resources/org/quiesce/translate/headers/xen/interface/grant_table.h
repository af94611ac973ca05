#ifndef QZ_XEN_INTERFACE_GRANT_TABLE_H
#define QZ_XEN_INTERFACE_GRANT_TABLE_H
typedef uint32_t grant_ref_t;
typedef uint32_t grant_handle_t;
#endif
