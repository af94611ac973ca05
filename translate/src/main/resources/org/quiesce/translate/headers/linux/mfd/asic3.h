#ifndef QZ_LINUX_MFD_ASIC3_H
#define QZ_LINUX_MFD_ASIC3_H
struct asic3;
void asic3_write_register(struct asic3 *asic, unsigned int reg, u32 val);
#endif
