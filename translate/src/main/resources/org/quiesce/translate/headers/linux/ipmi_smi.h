#ifndef QZ_LINUX_IPMI_SMI_H
#define QZ_LINUX_IPMI_SMI_H
#include <linux/ipmi_msgdefs.h>
#include <linux/platform_device.h>
struct ipmi_device_id;
struct ipmi_smi;
struct ipmi_smi_handlers;
struct ipmi_smi_info;
struct ipmi_smi_msg;
#define IPMI_WATCH_MASK_CHECK_MESSAGES 1
#define IPMI_WATCH_MASK_CHECK_WATCHDOG 2
#define IPMI_WATCH_MASK_CHECK_COMMANDS 4
#define IPMI_SMI_CAN_HANDLE_IPMB_DIRECT 1
#define ipmi_version_major(a_) ((a_)-> ipmi_version& 0xf)
#define ipmi_version_minor(a_) ((a_)-> ipmi_version >> 4)
#define ipmi_register_smi(a_, b_, c_, d_) ipmi_add_smi(THIS_MODULE, a_, b_, c_, d_)
enum ipmi_smi_msg_type { IPMI_SMI_MSG_TYPE_NORMAL, IPMI_SMI_MSG_TYPE_IPMB_DIRECT };
struct ipmi_smi_msg {
	struct list_head link;
	enum ipmi_smi_msg_type type;
	long msgid;
	void *user_data;
	int data_size;
	unsigned char data[IPMI_MAX_MSG_LENGTH];
	int rsp_size;
	unsigned char rsp[IPMI_MAX_MSG_LENGTH];
	void (*done)(struct ipmi_smi_msg *msg);
};
struct ipmi_smi_handlers {
	struct module *owner;
	unsigned int flags;
	int (*start_processing)(void *send_info, struct ipmi_smi *new_intf);
	void (*shutdown)(void *send_info);
	int (*get_smi_info)(void *send_info, struct ipmi_smi_info *data);
	void (*sender)(void *send_info, struct ipmi_smi_msg *msg);
	void (*request_events)(void *send_info);
	void (*set_need_watch)(void *send_info, unsigned int watch_mask);
	void (*flush_messages)(void *send_info);
	void (*set_run_to_completion)(void *send_info, bool run_to_completion);
	void (*poll)(void *send_info);
	void (*set_maintenance_mode)(void *send_info, bool enable);
};
struct ipmi_device_id {
	unsigned char device_id;
	unsigned char device_revision;
	unsigned char firmware_revision_1;
	unsigned char firmware_revision_2;
	unsigned char ipmi_version;
	unsigned char additional_device_support;
	unsigned int manufacturer_id;
	unsigned int product_id;
	unsigned char aux_firmware_revision[4];
	unsigned int aux_firmware_revision_set : 1;
};
int ipmi_demangle_device_id(uint8_t netfn, uint8_t cmd, const unsigned char *data, unsigned int data_len, struct ipmi_device_id *id);
int ipmi_add_smi(struct module *owner, const struct ipmi_smi_handlers *handlers, void *send_info, struct device *dev, unsigned char slave_addr);
void ipmi_unregister_smi(struct ipmi_smi *intf);
void ipmi_smi_msg_received(struct ipmi_smi *intf, struct ipmi_smi_msg *msg);
void ipmi_smi_watchdog_pretimeout(struct ipmi_smi *intf);
struct ipmi_smi_msg *ipmi_alloc_smi_msg(void);
void ipmi_free_smi_msg(struct ipmi_smi_msg *msg);
#endif
