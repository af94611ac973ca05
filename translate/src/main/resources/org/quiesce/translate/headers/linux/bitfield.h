#ifndef QZ_LINUX_BITFIELD_H
#define QZ_LINUX_BITFIELD_H
u64 field_mask(u64 field);
#endif
