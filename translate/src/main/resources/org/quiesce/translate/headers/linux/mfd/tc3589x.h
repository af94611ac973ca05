#ifndef QZ_LINUX_MFD_TC3589X_H
#define QZ_LINUX_MFD_TC3589X_H
struct tc3589x;
int tc3589x_reg_write(struct tc3589x *tc3589x, u8 reg, u8 data);
int tc3589x_reg_read(struct tc3589x *tc3589x, u8 reg);
int tc3589x_set_bits(struct tc3589x *tc3589x, u8 reg, u8 mask, u8 val);
#endif
