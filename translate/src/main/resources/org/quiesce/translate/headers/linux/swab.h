#ifndef QZ_LINUX_SWAB_H
#define QZ_LINUX_SWAB_H
#define swab __swab
#define swab16p __swab16p
#define swab32p __swab32p
#define swahb32p __swahb32p
#define swahw32s __swahw32s
unsigned long __swab(const unsigned long y);
__u16 __swab16p(const __u16 *p);
__u32 __swab32p(const __u32 *p);
__u32 __swahb32p(const __u32 *p);
void __swahw32s(__u32 *p);
#endif
