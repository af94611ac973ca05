#ifndef QZ_LINUX_USB_STORAGE_H
#define QZ_LINUX_USB_STORAGE_H
#include <sound/emu10k1.h>
#define USB_SC_RBC 1
#define USB_SC_8020 2
#define USB_SC_QIC 3
#define USB_SC_UFI 4
#define USB_SC_8070 5
#define USB_SC_SCSI 6
#define USB_SC_ISD200 240
#define USB_SC_CYP_ATACB 241
#define USB_SC_DEVICE 255
#define USB_PR_CBI 0
#define USB_PR_CB 1
#define USB_PR_BULK 80
#define USB_PR_UAS 98
#define USB_PR_USBAT 0x80
#define USB_PR_EUSB_SDDR09 129
#define USB_PR_SDDR55 130
#define USB_PR_DPCM_USB 240
#define USB_PR_FREECOM 241
#define USB_PR_DATAFAB 242
#define USB_PR_JUMPSHOT 243
#define USB_PR_ALAUDA 244
#define USB_PR_KARMA 245
#define USB_PR_DEVICE 255
#define US_BULK_CB_WRAP_LEN 31
#define US_BULK_CB_SIGN 0x43425355
#define US_BULK_FLAG_IN 0x80
#define US_BULK_CS_WRAP_LEN 13
#define US_BULK_CS_SIGN 0x53425355
#define US_BULK_STAT_OK 0
#define US_BULK_STAT_FAIL 1
#define US_BULK_STAT_PHASE 2
#define US_BULK_RESET_REQUEST 255
#define US_BULK_GET_MAX_LUN 254
struct bulk_cb_wrap {
	__le32 Signature;
	__u32 Tag;
	__le32 DataTransferLength;
	__u8 Flags;
	__u8 Lun;
	__u8 Length;
	__u8 CDB[16];
};
struct bulk_cs_wrap {
	__le32 Signature;
	__u32 Tag;
	__le32 Residue;
	__u8 Status;
};
#endif
