#ifndef QZ_LINUX_OLPC_EC_H
#define QZ_LINUX_OLPC_EC_H
struct olpc_ec_driver;
struct platform_device;
#define EC_FIRMWARE_REV 8
#define EC_WRITE_SCI_MASK 27
#define EC_WLAN_LEAVE_RESET 37
#define EC_DCON_POWER_MODE 38
#define EC_WLAN_ENTER_RESET 53
#define EC_WRITE_EXT_SCI_MASK 56
#define EC_SCI_QUERY 132
#define EC_EXT_SCI_QUERY 133
#define EC_SCI_SRC_BATTERY 2UL
#define EC_SCI_SRC_BATSOC 4UL
#define EC_SCI_SRC_BATERR 8UL
#define EC_SCI_SRC_ACPWR 0x40UL
struct olpc_ec_driver {
	int (*suspend)(struct platform_device *);
	int (*resume)(struct platform_device *);
	int (*ec_cmd)(u8, u8 *, size_t, u8 *, size_t, void *);
	bool wakeup_available;
};
void olpc_ec_driver_register(struct olpc_ec_driver *drv, void *arg);
int olpc_ec_cmd(u8 cmd, u8 *inbuf, size_t inlen, u8 *outbuf, size_t outlen);
void olpc_ec_wakeup_set(u16 value);
void olpc_ec_wakeup_clear(u16 value);
int olpc_ec_mask_write(u16 bits);
int olpc_ec_sci_query(u16 *sci_value);
bool olpc_ec_wakeup_available(void);
#endif
