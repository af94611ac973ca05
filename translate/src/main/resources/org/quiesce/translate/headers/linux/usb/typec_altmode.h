#ifndef QZ_LINUX_USB_TYPEC_ALTMODE_H
#define QZ_LINUX_USB_TYPEC_ALTMODE_H
#include <linux/mod_devicetable.h>
#include <linux/usb/typec.h>
struct typec_altmode;
struct typec_altmode_driver;
struct typec_altmode_ops;
struct typec_device_id;
#define MODE_DISCOVERY_MAX 6
#define to_typec_altmode(a_) container_of(a_, struct typec_altmode, dev)
#define TYPEC_MODAL_STATE(a_) ((a_) + TYPEC_STATE_MODAL)
#define to_altmode_driver(a_) container_of(a_, struct typec_altmode_driver, driver)
#define typec_altmode_register_driver(a_) __typec_altmode_register_driver(a_, THIS_MODULE)
#define module_typec_altmode_driver(a_) module_driver(a_, typec_altmode_register_driver, typec_altmode_unregister_driver)
struct typec_altmode {
	struct device dev;
	u16 svid;
	int mode;
	u32 vdo;
	unsigned int active : 1;
	char *desc;
	const struct typec_altmode_ops *ops;
};
struct typec_altmode_ops {
	int (*enter)(struct typec_altmode *altmode, u32 *vdo);
	int (*exit)(struct typec_altmode *altmode);
	void (*attention)(struct typec_altmode *altmode, u32 vdo);
	int (*vdm)(struct typec_altmode *altmode, const u32 hdr, const u32 *vdo, int cnt);
	int (*notify)(struct typec_altmode *altmode, unsigned long conf, void *data);
	int (*activate)(struct typec_altmode *altmode, int activate);
};
enum { TYPEC_STATE_SAFE, TYPEC_STATE_USB, TYPEC_STATE_MODAL };
enum { TYPEC_MODE_USB2 = 2, TYPEC_MODE_USB3, TYPEC_MODE_USB4, TYPEC_MODE_AUDIO, TYPEC_MODE_DEBUG };
struct typec_altmode_driver {
	const struct typec_device_id *id_table;
	int (*probe)(struct typec_altmode *altmode);
	void (*remove)(struct typec_altmode *altmode);
	struct device_driver driver;
};
void typec_altmode_set_drvdata(struct typec_altmode *altmode, void *data);
void *typec_altmode_get_drvdata(struct typec_altmode *altmode);
int typec_altmode_enter(struct typec_altmode *altmode, u32 *vdo);
int typec_altmode_exit(struct typec_altmode *altmode);
int typec_altmode_attention(struct typec_altmode *altmode, u32 vdo);
int typec_altmode_vdm(struct typec_altmode *altmode, const u32 header, const u32 *vdo, int count);
int typec_altmode_notify(struct typec_altmode *altmode, unsigned long conf, void *data);
const struct typec_altmode *typec_altmode_get_partner(struct typec_altmode *altmode);
struct typec_altmode *typec_altmode_get_plug(struct typec_altmode *altmode, enum typec_plug_index index);
void typec_altmode_put_plug(struct typec_altmode *plug);
struct typec_altmode *typec_match_altmode(struct typec_altmode **altmodes, size_t n, u16 svid, u8 mode);
int typec_altmode_get_svdm_version(struct typec_altmode *altmode);
int __typec_altmode_register_driver(struct typec_altmode_driver *drv, struct module *module);
void typec_altmode_unregister_driver(struct typec_altmode_driver *drv);
#endif
