#ifndef QZ_LINUX_UNALIGNED_PACKED_STRUCT_H
#define QZ_LINUX_UNALIGNED_PACKED_STRUCT_H
u32 __get_unaligned_cpu32(const void *p);
#endif
