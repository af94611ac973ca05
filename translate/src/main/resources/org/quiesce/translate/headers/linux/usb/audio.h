#ifndef QZ_LINUX_USB_AUDIO_H
#define QZ_LINUX_USB_AUDIO_H
struct usb_audio_control;
struct usb_descriptor_header;
#define UAC_VERSION_2 0x20
#define UAC_VERSION_3 48
#define USB_SUBCLASS_AUDIOCONTROL 1
#define USB_SUBCLASS_AUDIOSTREAMING 2
#define USB_SUBCLASS_MIDISTREAMING 3
#define UAC_HEADER 1
#define UAC_INPUT_TERMINAL 2
#define UAC_OUTPUT_TERMINAL 3
#define UAC_FEATURE_UNIT 6
#define UAC_AS_GENERAL 1
#define UAC_FORMAT_TYPE 2
#define UAC_EP_GENERAL 1
#define UAC__CUR 1
#define UAC__MIN 2
#define UAC__MAX 3
#define UAC__RES 4
#define UAC_SET_CUR 1
#define UAC_GET_CUR 129
#define UAC_SET_MIN 2
#define UAC_GET_MIN 130
#define UAC_SET_MAX 3
#define UAC_GET_MAX 131
#define UAC_SET_RES 4
#define UAC_GET_RES 132
#define UAC_SET_MEM 5
#define UAC_GET_MEM 133
#define UAC_GET_STAT 255
#define UAC_FU_MUTE 1
#define UAC_FU_VOLUME 2
#define UAC_MS_HEADER 1
#define UAC_TERMINAL_STREAMING 0x101
#define UAC_DT_INPUT_TERMINAL_SIZE 12
#define UAC_INPUT_TERMINAL_MICROPHONE 0x201
#define UAC_DT_OUTPUT_TERMINAL_SIZE 9
#define UAC_OUTPUT_TERMINAL_SPEAKER 0x301
#define UAC_DT_AS_HEADER_SIZE 7
#define UAC_FORMAT_TYPE_I_PCM 1
#define UAC_FORMAT_TYPE_I 1
#define UAC_ISO_ENDPOINT_DESC_SIZE 7
#define UAC_EP_CS_ATTR_SAMPLE_RATE 1
#define UAC1_STATUS_TYPE_ORIG_AUDIO_CONTROL_IF 0
#define UAC1_STATUS_TYPE_IRQ_PENDING 0x80
#define UAC_DT_AC_HEADER_SIZE(a_) (8 + (a_))
#define UAC_DT_FEATURE_UNIT_SIZE(a_) (7 + ((a_) + 1) *2)
#define UAC_FORMAT_TYPE_I_DISCRETE_DESC_SIZE(a_) (8 + (a_ *3))
struct uac1_ac_header_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__le16 bcdADC;
	__le16 wTotalLength;
	__u8 bInCollection;
	__u8 baInterfaceNr[];
};
struct uac_input_terminal_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bTerminalID;
	__le16 wTerminalType;
	__u8 bAssocTerminal;
	__u8 bNrChannels;
	__le16 wChannelConfig;
	__u8 iChannelNames;
	__u8 iTerminal;
};
struct uac1_output_terminal_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bTerminalID;
	__le16 wTerminalType;
	__u8 bAssocTerminal;
	__u8 bSourceID;
	__u8 iTerminal;
};
struct uac_feature_unit_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bUnitID;
	__u8 bSourceID;
	__u8 bControlSize;
	__u8 bmaControls[];
};
struct uac1_as_header_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bTerminalLink;
	__u8 bDelay;
	__le16 wFormatTag;
};
struct uac_format_type_i_discrete_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bFormatType;
	__u8 bNrChannels;
	__u8 bSubframeSize;
	__u8 bBitResolution;
	__u8 bSamFreqType;
	__u8 tSamFreq[][3];
};
struct uac_iso_endpoint_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u8 bmAttributes;
	__u8 bLockDelayUnits;
	__le16 wLockDelay;
};
struct uac1_status_word {
	__u8 bStatusType;
	__u8 bOriginator;
};
struct usb_audio_control {
	struct list_head list;
	const char *name;
	u8 type;
	int data[5];
	int (*set)(struct usb_audio_control *con, u8 cmd, int value);
	int (*get)(struct usb_audio_control *con, u8 cmd);
};
struct usb_audio_control_selector {
	struct list_head list;
	struct list_head control;
	u8 id;
	const char *name;
	u8 type;
	struct usb_descriptor_header *desc;
};
#endif
