#ifndef QZ_LINUX_MFD_TWL6040_H
#define QZ_LINUX_MFD_TWL6040_H
struct twl6040;
int twl6040_reg_read(struct twl6040 *twl6040, unsigned int reg);
int twl6040_reg_write(struct twl6040 *twl6040, unsigned int reg, u8 val);
int twl6040_clear_bits(struct twl6040 *twl6040, unsigned int reg, u8 mask);
int twl6040_power(struct twl6040 *twl6040, int on);
int twl6040_get_vibralr_status(struct twl6040 *twl6040);
int twl6040_get_revid(struct twl6040 *twl6040);
#endif
