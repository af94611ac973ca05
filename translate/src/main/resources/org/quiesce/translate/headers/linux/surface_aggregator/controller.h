#ifndef QZ_LINUX_SURFACE_AGGREGATOR_CONTROLLER_H
#define QZ_LINUX_SURFACE_AGGREGATOR_CONTROLLER_H
#include <linux/surface_aggregator/serial_hub.h>
struct ssam_controller;
struct ssam_event;
struct ssam_event_id;
struct ssam_event_notifier;
struct ssam_event_registry;
struct ssam_request;
struct ssam_request_sync;
struct ssam_response;
struct ssam_span;
#define SSAM_NOTIF_STATE_MASK 3
#define SSAM_EVENT_REGISTRY_SAM SSAM_EVENT_REGISTRY(SSAM_SSH_TC_SAM, 0x01, 0x0b, 0x0c)
#define SSAM_EVENT_REGISTRY_KIP SSAM_EVENT_REGISTRY(SSAM_SSH_TC_KIP, 0x02, 0x27, 0x28)
#define ssam_retry(a_, ...) __ssam_retry(a_, 3, __VA_ARGS__)
#define SSAM_EVENT_REGISTRY_REG(a_) SSAM_EVENT_REGISTRY(SSAM_SSH_TC_REG, a_, 0x01, 0x02)
enum ssam_event_flags { SSAM_EVENT_SEQUENCED = 1 };
struct ssam_event {
	u8 target_category;
	u8 target_id;
	u8 command_id;
	u8 instance_id;
	u16 length;
	u8 data[];
};
enum ssam_request_flags { SSAM_REQUEST_HAS_RESPONSE = 1, SSAM_REQUEST_UNSEQUENCED };
struct ssam_request {
	u8 target_category;
	u8 target_id;
	u8 command_id;
	u8 instance_id;
	u16 flags;
	u16 length;
	const u8 *payload;
};
struct ssam_response {
	size_t capacity;
	size_t length;
	u8 *pointer;
};
struct ssam_request_sync {
	struct ssh_request base;
	struct completion comp;
	struct ssam_response *resp;
	int status;
};
enum ssam_notif_flags { SSAM_NOTIF_HANDLED = 1, SSAM_NOTIF_STOP };
typedef u32 (*ssam_notifier_fn_t)(struct ssam_event_notifier *nf, const struct ssam_event *event);
struct ssam_notifier_block {
	struct list_head node;
	ssam_notifier_fn_t fn;
	int priority;
};
struct ssam_event_registry {
	u8 target_category;
	u8 target_id;
	u8 cid_enable;
	u8 cid_disable;
};
struct ssam_event_id {
	u8 target_category;
	u8 instance;
};
enum ssam_event_mask { SSAM_EVENT_MASK_TARGET = 1, SSAM_EVENT_MASK_INSTANCE, SSAM_EVENT_MASK_NONE = 0, SSAM_EVENT_MASK_STRICT = 3 };
enum ssam_event_notifier_flags { SSAM_EVENT_NOTIFIER_OBSERVER = 1 };
struct ssam_event_notifier {
	struct ssam_notifier_block base;
	struct {
		struct ssam_event_registry reg;
		struct ssam_event_id id;
		enum ssam_event_mask mask;
		u8 flags;
	} event;
	unsigned long flags;
};
struct ssam_controller *ssam_get_controller(void);
struct ssam_controller *ssam_client_bind(struct device *client);
int ssam_client_link(struct ssam_controller *ctrl, struct device *client);
struct device *ssam_controller_device(struct ssam_controller *c);
struct ssam_controller *ssam_controller_get(struct ssam_controller *c);
void ssam_controller_put(struct ssam_controller *c);
void ssam_controller_statelock(struct ssam_controller *c);
void ssam_controller_stateunlock(struct ssam_controller *c);
ssize_t ssam_request_write_data(struct ssam_span *buf, struct ssam_controller *ctrl, const struct ssam_request *spec);
int ssam_request_sync_alloc(size_t payload_len, gfp_t flags, struct ssam_request_sync **rqst, struct ssam_span *buffer);
void ssam_request_sync_free(struct ssam_request_sync *rqst);
int ssam_request_sync_init(struct ssam_request_sync *rqst, enum ssam_request_flags flags);
void ssam_request_sync_set_data(struct ssam_request_sync *rqst, u8 *ptr, size_t len);
void ssam_request_sync_set_resp(struct ssam_request_sync *rqst, struct ssam_response *resp);
int ssam_request_sync_submit(struct ssam_controller *ctrl, struct ssam_request_sync *rqst);
int ssam_request_sync_wait(struct ssam_request_sync *rqst);
int ssam_request_sync(struct ssam_controller *ctrl, const struct ssam_request *spec, struct ssam_response *rsp);
int ssam_request_sync_with_buffer(struct ssam_controller *ctrl, const struct ssam_request *spec, struct ssam_response *rsp, struct ssam_span *buf);
u32 ssam_notifier_from_errno(int err);
int ssam_notifier_to_errno(u32 ret);
int ssam_notifier_register(struct ssam_controller *ctrl, struct ssam_event_notifier *n);
int __ssam_notifier_unregister(struct ssam_controller *ctrl, struct ssam_event_notifier *n, bool disable);
int ssam_notifier_unregister(struct ssam_controller *ctrl, struct ssam_event_notifier *n);
int ssam_controller_event_enable(struct ssam_controller *ctrl, struct ssam_event_registry reg, struct ssam_event_id id, u8 flags);
int ssam_controller_event_disable(struct ssam_controller *ctrl, struct ssam_event_registry reg, struct ssam_event_id id, u8 flags);
#endif
