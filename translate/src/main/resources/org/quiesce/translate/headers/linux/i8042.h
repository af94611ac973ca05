#ifndef QZ_LINUX_I8042_H
#define QZ_LINUX_I8042_H
struct serio;
#define I8042_CMD_CTL_RCTR 0x120
#define I8042_CMD_CTL_WCTR 0x1060
#define I8042_CMD_CTL_TEST 0x1aa
#define I8042_CMD_AUX_DISABLE 167
#define I8042_CMD_AUX_ENABLE 168
#define I8042_CMD_AUX_TEST 0x1a9
#define I8042_CMD_AUX_SEND 0x10d4
#define I8042_CMD_AUX_LOOP 0x11d3
#define I8042_CMD_MUX_PFX 144
#define I8042_CMD_MUX_SEND 0x1090
#define I8042_STR_PARITY 0x80
#define I8042_STR_TIMEOUT 0x40
#define I8042_STR_AUXDATA 0x20
#define I8042_STR_KEYLOCK 0x10
#define I8042_STR_MUXERR 4
#define I8042_STR_IBF 2
#define I8042_STR_OBF 1
#define I8042_CTR_KBDINT 1
#define I8042_CTR_AUXINT 2
#define I8042_CTR_IGNKEYLOCK 8
#define I8042_CTR_KBDDIS 0x10
#define I8042_CTR_AUXDIS 0x20
#define I8042_CTR_XLATE 0x40
void i8042_lock_chip(void);
void i8042_unlock_chip(void);
int i8042_command(unsigned char *param, int command);
int i8042_install_filter(bool (*filter)(unsigned char data, unsigned char str, struct serio *serio));
int i8042_remove_filter(bool (*filter)(unsigned char data, unsigned char str, struct serio *serio));
#endif
