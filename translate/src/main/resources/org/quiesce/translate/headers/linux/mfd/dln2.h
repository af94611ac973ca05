#ifndef QZ_LINUX_MFD_DLN2_H
#define QZ_LINUX_MFD_DLN2_H
struct platform_device;
#define DLN2_CMD(a_, b_) ((a_) | ((b_) << 8))
struct dln2_platform_data {
	u16 handle;
	u8 port;
};
typedef void (*dln2_event_cb_t)(struct platform_device *pdev, u16 echo, const void *data, int len);
int dln2_register_event_cb(struct platform_device *pdev, u16 event, dln2_event_cb_t event_cb);
void dln2_unregister_event_cb(struct platform_device *pdev, u16 event);
int dln2_transfer(struct platform_device *pdev, u16 cmd, const void *obuf, unsigned obuf_len, void *ibuf, unsigned *ibuf_len);
int dln2_transfer_tx(struct platform_device *pdev, u16 cmd, const void *obuf, unsigned obuf_len);
#endif
