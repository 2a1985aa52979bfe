<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Vərəqi bağla</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 haqqında</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Gizlət: %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Digərlərini gizlət</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 – çıxış</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hamısını göstər</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Avtomatik</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Avtomatik</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fayl qovluğu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı rədd edildi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı üçün ayrılan vaxt bitdi</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Server tapılmadı</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Şəbəkəyə çıxış yoxdur</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Soketdə bu əməliyyat dəstəklənmir</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Soket qoşulmayıb</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Soket əməliyyatının vaxtı bitdi</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Qoşulma gedə-gedə yenidən qoşulmağa cəhd edilir</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>A&amp;zalt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Artır</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Dəyəri azaldır</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Bir səhifə geri qayıdır</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Növbəti səhifəyə keçir</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Dəyəri artırır</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Aşağı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuxarı sürüşdür</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Aşağı sürüşdürür</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sola sürüşdürür</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sağa sürüşdürür</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yuxarı sürüşdürür</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokusu gətir</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Fokusu buraya gətirir</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menyunu göstər</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menyunu göstərir</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Vəziyyəti dəyişir</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Əmri yerinə yetirir</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>“%1” proqramı üçün Qt %2 lazımdır, sistemdə isə Qt %3 var.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Uyğun olmayan Qt kitabxanası</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt haqqında</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiqurasiya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kəs</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçimlər</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Üstünlük</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Quraşdırma</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Saxlama</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Xüsusi rənglərə ə&amp;lavə et</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Alfa &amp;kanalı:</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Əsas &amp;rənglər</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Mavi:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursorun yeri: %1, %2
Ləğv etmək üçün ESC düyməsini basın</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Xüsusi rənglər</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Yaşıl:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Ton:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Ekrandan rəng götür</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Qırmızı:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Doyma:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Rəng seçin</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Parlaqlıq:</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Seçim siyahısını aç</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Doğru</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[seçimlər]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arqumentlər:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt-nin öz seçimləri ilə birlikdə arayışı göstərir.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Əmr sətrinin seçimləri üzrə arayışı göstərir.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Versiya haqqında məlumatı göstərir.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” seçimindən sonra dəyər yoxdur.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçimlər:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” seçimindən sonra dəyər gözlənilmirdi.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Naməlum seçim: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Naməlum seçimlər: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>İstifadə qaydası: %1</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Ayırıcı vərəqlər</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Hesab məlumatı:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidensial</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Gündüz (06:00–17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Son:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hələlik saxla</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Çap tapşırığı</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Tapşırığın idarəsi</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Tapşırığın önəmi:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Gecə (18:00–05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Dərhal çap et</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Çap vaxtı:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>İkinci növbə (16:00–23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Dəqiq vaxtda</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Əvvəl:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Üçüncü növbə (00:00–07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tam gizli</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Məxfi deyil</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Həftəsonu (şənbə və bazar)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Kimliyin təsdiqi</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 printerindən (%2) istifadə üçün kimliyinizi təsdiqləyin.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 printerindən istifadə üçün kimliyinizi təsdiqləyin.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Parol:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>İstifadəçi adı:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>am</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pm</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nədir?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Operation cancelled</source>
        <translation>Əməliyyat ləğv edildi</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Paneli bağlayır</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Paneli ayırır və yerinə qaytarır</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Kritik xəta:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Sazlama mesajı:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Ölümcül xəta:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Məlumat:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>Bu &amp;mesajı yenə göstər</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Xəbərdarlıq:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Yazmaq üçün %1 faylını yaratmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Yazmaq üçün %1 faylını yaratmaq mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Oxumaq üçün %1 faylını açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Hədəf faylı açmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Yazmaq üçün açmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>İlkin faylı silmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Hədəf fayl artıq var</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Hədəf fayl elə həmin fayldır.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Adı dəyişdirmək mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Məlumat blokunu yazmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Məlumat blokunu yazmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>İlkin fayl yoxdur.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 faylından bərpa etmək mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ardıcıl oxunan faylın adı blok-blok kopyalamaqla dəyişdirilmir</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Fayl mexanizmi yoxdur</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Fayl mexanizmi yoxdur və ya UnMapExtension imkanını dəstəkləmir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Qovluq tapılmadı.
Qovluğun adının düzgün yazıldığını yoxlayın.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl tapılmadı.
Faylın adının düzgün yazıldığını yoxlayın.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 artıq var.
Əvəz etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 faylı</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yazıdan qorunub.
Yenə də silmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” silinsin?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Təfərrüatlı görünüşə keç</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Siyahı görünüşünə keç</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>S&amp;eç</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Qovluğu silmək mümkün olmadı.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Təfərrüatlı görünüş</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Qovluqlar</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fayl qovluğu</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Fayl adı:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fayl növü:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Qovluq tap</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İrəli get</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Bir səviyyə yuxarı keç</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerlərin və əlfəcinlərin siyahısı</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı görünüşü</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Burada axtar:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yeni qovluq</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Bir səviyyə yuxarı</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Son yerlər</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adını &amp;dəyiş</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Başqa adla saxla</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Göstər: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli faylları göstər</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yan panel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;“%1” adından istifadə etmək olmur.&lt;/b&gt;&lt;p&gt;Daha qısa və ya durğu işarəsi olmayan başqa ad yazın.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompüter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişdirilmə tarixi</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Yanlış fayl adı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>İstənilən</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Ərəb</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Erməni</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Benqal</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Qara</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalın</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Yarı</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Yarıqalın</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanaqari</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Ekstra</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Çox qalın</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Çox incə</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcü</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunan</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Qucarat</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Qurmuxi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İvrit</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Yapon</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Kxmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreya</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latın</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>İncə</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanma</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>Nko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Adi</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Maili</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Oqam</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Sadələşdirilmiş Çin</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhal</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simvol</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Süryani</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Teluqu</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Taana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tay</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Nazik</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibet</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Ənənəvi Çin</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vyetnam</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>Effects</source>
        <translation>Effektlər</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Şri&amp;ft</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>Şriftin ü&amp;slubu</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Nümunə</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Şrift seçin</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ö&amp;lçü</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Üstündən xətt</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Altından xətt</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;Yazı sistemi</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Saxlamadan bağla</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Əlavə yüklənəcək plaqinlər; bir neçə dəfə göstərmək olar.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>--qwindowgeometry ilə eynidir.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>--qwindowicon ilə eynidir.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>--qwindowtitle ilə eynidir.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>--windowgeometry ilə eynidir.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>--windowicon ilə eynidir.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>--windowtitle ilə eynidir.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Pəncərənin standart nişanı.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Siçanın tutulmasını söndürür (sazlama zamanı faydalıdır).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Ekranın adı, $DISPLAY dəyərini əvəz edir.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Siçanı məcburi tutur (sazlama zamanı da).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>İstifadə olunacaq X11 Visual identifikatoru.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>ICCCM 4.1.2.5 üzrə nüsxənin adı.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Platforma plaqinlərinin yolu.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Platforma teması.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA plaqini. Hər plaqinin seçimləri QGuiApplication sənədlərində verilib.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Proqramı əvvəlki seansdan bərpa edir.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Proqramın düzümünü Qt::RightToLeft istiqamətinə çevirir (sazlama üçün).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>İlk pəncərənin başlığı.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Əsas pəncərənin ölçüsü və yeri, X11 yazılışında: məsələn, 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Serverin adı verilməyib</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Server tapılmadı</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Serverin adı yanlışdır</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Serverin adı verilməyib</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Naməlum ünvan növü</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Authentication required</source>
        <translation>Kimliyin təsdiqi tələb olunur</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Proksidən HTTP cavabı gəlmədi</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>HTTP proksi ilə əlaqə xətası</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Proksinin kimlik sorğusunu oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Proksi ilə bağlantı vaxtından əvvəl kəsildi</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Proksi bağlantını rədd etdi</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Proksi qoşulmağa icazə vermədi</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Proksi ilə bağlantının vaxtı bitdi</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Proksi server tapılmadı</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>file to open is a directory</source>
        <translation>açılan fayl əslində qovluqdur</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Diskdə boş yer qalmayıb</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Belə fayl və ya qovluq yoxdur</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>İcazə yoxdur</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Həddən çox fayl açıqdır</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Fayl tapılmadı</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Yanlış qurğu</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Şəklin məlumatını oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Şəklin formatı dəstəklənmir</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Yazmaq üçün açmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Qurğu göstərilməyib</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Qurğuya yazmaq olmur</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Şəkil boşdur</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Şəklin formatı dəstəklənmir</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Dəyər daxil edin:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>sənədin sonunda artıq məlumat var</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>ədəd yanlışdır</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>dəyər yanlışdır</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>əvəzləmə ardıcıllığı yanlışdır</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>sənəd ədədlə bitə bilməz</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8 sətri yanlışdır</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>addan sonra ayırıcı yoxdur</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>dəyərlərin arasında ayırıcı yoxdur</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>xəta yoxdur</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>vergüldən sonra obyekt yoxdur</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>sənəddə iç-içəlik həddən dərindir</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>sənəd həddən böyükdür</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>massiv bağlanmayıb</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>obyekt bağlanmayıb</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>sətir bağlanmayıb</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Qısayolu basın</translation>
    </message>
</context>
<context>
    <name>QLibrary</name>
    <message>
        <source>Cannot load library %1: %2</source>
        <translation>%1 kitabxanasını yükləmək mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>Cannot unload library %1: %2</source>
        <translation>%1 kitabxanasını yaddaşdan çıxarmaq mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>file is corrupt</source>
        <translation>fayl zədələnib</translation>
    </message>
    <message>
        <source>file too small</source>
        <translation>fayl həddən kiçikdir</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a valid Qt plugin.</source>
        <translation>“%1” faylı Qt plaqini deyil.</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (%2.%3.%4) [%5]</source>
        <translation>“%1” plaqini uyğun olmayan Qt kitabxanasından istifadə edir. (%2.%3.%4) [%5]</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (Cannot mix debug and release libraries.)</source>
        <translation>“%1” plaqini uyğun olmayan Qt kitabxanasından istifadə edir. (Sazlama və buraxılış kitabxanaları birlikdə işləmir.)</translation>
    </message>
    <message>
        <source>The shared library was not found.</source>
        <translation>Kitabxana faylı tapılmadı.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kə&amp;s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrar et</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: ünvan məşğuldur</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: ad xətası</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: icazə yoxdur</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: naməlum xəta %2</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Adsız)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>B&amp;ağla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Bö&amp;yüt</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Kiçilt</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Yerini &amp;dəyiş</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Bərpa et</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Əvvəlki ölçüyə qaytar</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Yığ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ö&amp;lçüsünü dəyiş</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Həmişə üs&amp;tdə</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt haqqında&lt;/h3&gt;&lt;p&gt;Bu proqram Qt-nin %1 versiyasından istifadə edir.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt müxtəlif platformalar üçün proqram hazırlamağa yarayan C++ alətlər toplusudur.&lt;/p&gt;&lt;p&gt;Qt ilə yazılmış proqramın eyni kodu bütün əsas masaüstü əməliyyat sistemlərində işləyir. Qt həmçinin Linux və digər əməliyyat sistemli quraşdırılmış və mobil qurğular üçün də var.&lt;/p&gt;&lt;p&gt;Qt istifadəçilərinin fərqli ehtiyaclarına görə bir neçə lisenziya ilə yayılır.&lt;/p&gt;&lt;p&gt;Kommersiya lisenziyası mənbə kodunu üçüncü tərəflərlə bölüşmək istəmədiyiniz və ya GNU (L)GPL şərtlərinə başqa səbəbdən əməl edə bilmədiyiniz qapalı və kommersiya proqramları üçündür.&lt;/p&gt;&lt;p&gt;GNU (L)GPL lisenziyası müvafiq lisenziyaların şərtlərinə əməl edə bildiyiniz Qt&amp;nbsp;proqramları üçündür.&lt;/p&gt;&lt;p&gt;Qt lisenziyaları haqqında ümumi məlumat: &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Müəllif hüquqları (C) %1 The Qt Company Ltd və digər töhfə verənlər.&lt;/p&gt;&lt;p&gt;Qt və Qt loqotipi The Qt Company Ltd şirkətinin ticarət nişanlarıdır.&lt;/p&gt;&lt;p&gt;Qt açıq mənbəli layihə kimi inkişaf etdirilən The Qt Company Ltd məhsuludur. Ətraflı məlumat: &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt haqqında</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Təfərrüatı gizlət…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Təfərrüatı göstər…</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Bu portu artıq başqa soket dinləyir</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>IPv6 dəstəyi olmayan sistemdə IPv6 soketindən istifadəyə cəhd edildi</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı rədd edildi</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Qarşı tərəf bağlantını kəsdi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı üçün ayrılan vaxt bitdi</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Dataqram göndərmək üçün həddən böyükdür</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Serverə çatmaq olmur</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Soketin deskriptoru yanlışdır</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Şəbəkə sıfırlananda bağlantı kəsildi</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Şəbəkə xətası</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Şəbəkə əməliyyatının vaxtı bitdi</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Şəbəkəyə çıxış yoxdur</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Əməliyyat soket olmayan obyektdə edildi</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Resurs çatmır</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>İcazə yoxdur</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Protokol növü dəstəklənmir</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Müvəqqəti xəta</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Ünvan əlçatan deyil</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Ünvan qorunur</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Bağlanan ünvan artıq məşğuldur</translation>
    </message>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Bu əməliyyat üçün proksi növü yararsızdır</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Qarşı server bağlantını kəsdi</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Yayım soketini hazırlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Bloklamayan soketi hazırlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Mesajı almaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Mesajı göndərmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Yazmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Soketdə bu əməliyyat dəstəklənmir</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>%1 ünvanını açmaq mümkün olmadı</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>Yanlış URI: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>%1 açılmadı: bu, qovluqdur</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>%1 faylını açmaq mümkün olmadı: %2</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>%1 faylını oxuyarkən xəta: %2</translation>
    </message>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Bu kompüterdə olmayan %1 faylını açmaq tələb olundu</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>%1 faylına yazarkən xəta: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Şəbəkəyə çıxış söndürülüb.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>backend start error.</source>
        <translation>şəbəkə modulu işə düşmədi.</translation>
    </message>
    <message>
        <source>Background request not allowed.</source>
        <translation>Arxa planda sorğuya icazə yoxdur.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>%1 ötürülmədi, serverin cavabı: %2</translation>
    </message>
    <message>
        <source>Network session error.</source>
        <translation>Şəbəkə seansı xətası.</translation>
    </message>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>“%1” protokolu naməlumdur</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Şəbəkədə müvəqqəti nasazlıq.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Uyğun proksi tapılmadı</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Əməliyyat ləğv edildi</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Əməliyyat ləğv edildi</translation>
    </message>
</context>
<context>
    <name>QPSQLDriver</name>
    <message>
        <source>Could not begin transaction</source>
        <translation>Tranzaksiyanı başlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Could not commit transaction</source>
        <translation>Tranzaksiyanı təsdiqləmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Could not rollback transaction</source>
        <translation>Tranzaksiyanı geri qaytarmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Verilənlər bazasına qoşulmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to subscribe</source>
        <translation>Bildirişlərə abunə olmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to unsubscribe</source>
        <translation>Bildirişlərdən imtina etmək mümkün olmadı</translation>
    </message>
</context>
<context>
    <name>QPSQLResult</name>
    <message>
        <source>Query results lost - probably discarded on executing another SQL query.</source>
        <translation>Sorğunun nəticələri itdi; yəqin ki, başqa SQL sorğusu onları ləğv edib.</translation>
    </message>
    <message>
        <source>Unable to create query</source>
        <translation>Sorğu yaratmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to get result</source>
        <translation>Nəticəni almaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Sorğunu hazırlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to send query</source>
        <translation>Sorğunu göndərmək mümkün olmadı</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>aşağı kənar boşluğu</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Sisero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Xüsusi</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Dido (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hündürlük:</translation>
    </message>
    <message>
        <source>in</source>
        <translation>düym</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Düym</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landşaft</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>sol kənar boşluğu</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kənar boşluqları</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Səhifənin istiqaməti</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Səhifənin tərtibi</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Səhifələrin sırası:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Səhifənin ölçüsü:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Bir vərəqdə səhifə sayı:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Kağızın mənbəyi:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pika (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tərs landşaft</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tərs portret</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>sağ kənar boşluğu</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuxarı kənar boşluğu</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>En:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 düym</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Xüsusi</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Xüsusi (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Xüsusi (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Xüsusi (%1 × %2 düym)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Xüsusi (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Xüsusi (%1 × %2 P̸)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Xüsusi (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>İkiqat poçt kartı</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>B4 zərfi</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>B5 zərfi</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>B6 zərfi</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>C0 zərfi</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>C1 zərfi</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>C2 zərfi</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>C3 zərfi</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>C4 zərfi</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>C5 zərfi</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>C6 zərfi</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>C65 zərfi</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>C7 zərfi</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Chou 3 zərfi</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Chou 4 zərfi</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>DL zərfi</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Dəvətnamə zərfi</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>İtaliya zərfi</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kaku 2 zərfi</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kaku 3 zərfi</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Monarch zərfi</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Şəxsi məktub zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>PRC 1 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>PRC 10 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>PRC 2 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>PRC 3 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>PRC 4 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>PRC 5 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>PRC 6 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>PRC 7 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>PRC 8 zərfi</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>PRC 9 zərfi</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>US 10 zərfi</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>US 11 zərfi</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>US 12 zərfi</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>US 14 zərfi</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>US 9 zərfi</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>You 4 zərfi</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 düym)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10 düym)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Qatlanan kağız, Almaniya (8,5 × 12 düym)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Qatlanan kağız, Almaniya Legal (8,5 × 13 düym)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Qatlanan kağız, ABŞ (14,875 × 11 düym)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 düym)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Poçt kartı</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Dəyişiklikləri at</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nəzərə alma</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hamısına x&amp;eyr</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standart ayarları bərpa et</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hamısını saxla</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hamısına bə&amp;li</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Plaqin yüklənmədi.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 artıq var.
Üzərinə yazmaq istəyirsiniz?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>“%1” düzgün yazılmayıb. Səhifələri və aralıqları vergüllə (,) ayırın, aralığı defislə (-) göstərin, aralıqlar da bir-birinin üstünə düşməsin.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 qovluqdur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Aşağıdan yuxarı, soldan sağa</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Aşağıdan yuxarı, sağdan sola</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>İkitərəfli çap ayarlarında ziddiyyət</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Cüt səhifələr</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 faylına yazmaq olmur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Səhifələr düzgün göstərilməyib</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Soldan sağa, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Soldan sağa, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Bu kompüterdəki fayl</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tək səhifələr</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Bir vərəqdə səhifə sayı” və “Səhifə seçimi” birlikdə işləmir.
Onlardan birini söndürün.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Seçimlər &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Seçimlər &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ça&amp;p et</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Fayla çap et (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Fayla çap et…</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Sağdan sola, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Sağdan sola, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>İlk səhifənin nömrəsi son səhifəninkindən böyük ola bilməz.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>İkitərəfli çapın ayarları bir-birinə ziddir. Düzəltmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuxarıdan aşağı, soldan sağa</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuxarıdan aşağı, sağdan sola</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF faylı yaz</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF kimi ixrac et</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>İlk səhifə</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Səhifəyə sığdır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eninə sığdır</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landşaft</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son səhifə</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Səhifənin ayarları</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Səhifənin ayarları</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Çapdan əvvəl baxış</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Qarşılıqlı səhifələri göstər</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Bütün səhifələri göstər</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bir səhifə göstər</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Əlavə seçimlərdə ziddiyyət</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tapşırığın seçimləri</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Səhifənin ayarlarında ziddiyyət</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printerin xüsusiyyətləri</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Səhifənin ayarları bir-birinə ziddir. Düzəltmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Bəzi əlavə seçimlər bir-birinə ziddir. Düzəltmək istəyirsiniz?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Bəzi seçimlər bir-birinə ziddir. Onları düzəldin.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Nüsxə-nüsxə yığ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rəngli</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rəng rejimi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nüsxə sayı:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Cari səhifə</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>İkitərəfli çap</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Boz çalarlar</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Uzun tərəfdən cildləmə</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sönülü</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçimlər</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Çıxış ayarları</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Səhifə seçimi:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Səhifələr:</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hamısını çap et</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Nə çap olunsun</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tərs sıra ilə</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seçilən hissə</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Qısa tərəfdən cildləmə</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Səhifələri və ya aralıqları vergüllə ayırıb yazın. Aralıq defislə ayrılan iki rəqəmlə göstərilir. Məsələn: 3,5-7,9 yazanda 3, 5, 6, 7 və 9-cu səhifələr çap olunur.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Yeri:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>A&amp;d:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Çıxış &amp;faylı:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Baxış</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Xüsusiyyətlər</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Növ:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Giriş faylını oxumaq üçün açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Çıxış faylını yazmaq üçün açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Prosesdən oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Prosesə yazmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Proqram göstərilməyib</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Proses qəzaya uğradı</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Proses başlamadı</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Proses başlamadı: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Prosesin vaxtı bitdi</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Resurs çatmır (proses yaradılmadı): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Verilənlər bazasını bağlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Verilənlər bazasını açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Tranzaksiyanı başlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Tranzaksiyanı təsdiqləmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Tranzaksiyanı geri qaytarmaq mümkün olmadı</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Sorğu yoxdur</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Parametrlərin sayı uyğun gəlmir</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Parametrləri bağlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Bir dəfəyə bir neçə sorğunu yerinə yetirmək olmur</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Sorğunu yerinə yetirmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Sətri oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Sorğunu sıfırlamaq mümkün olmadı</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Mövcud %1 faylına yazmaq olmur</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Fayl adı qovluğu göstərir</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>“%1” faylını təhlükəsiz saxlama üsulu ilə açmaq olmur, birbaşa yazmağa isə icazə verilməyib.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Proqram yazmağı dayandırdı</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Ən aşağı</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Sol kənar</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bir səhifə aşağı</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Bir səhifə sola</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Bir səhifə sağa</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bir səhifə yuxarı</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sağ kənar</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Buraya sürüşdür</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuxarı sürüşdür</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ən yuxarı</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Seçilmişlərə əlavə et</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Parlaqlığı tənzimlə</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Kontrastı tənzimlə</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Tətbiq sola</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Tətbiq sağa</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Səs yolunu dəyiş</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Qarışıq oxutma</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Dövri oxutma</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Kənarda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Geri/irəli</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Basları gücləndir</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Bas səsi azalt</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Bas səsi artır</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batareya</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Göy</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Kitab</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Brauzer</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulyator</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zəng et</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Kameranın fokusu</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Kameranın düyməsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Kanal geri</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Kanal irəli</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Tutmanı burax</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Kodla daxil et</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>İcma</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Kontekst1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Kontekst2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Kontekst3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Kontekst4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kəs</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu aç/söndür</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Diski çıxar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>İcra et</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Seçilmişlər</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Maliyyə</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Oyun</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Keç</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yaşıl</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Bələdçi</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hanqıl</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hanqıl banca</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hanqıl bitir</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hanqıl hanca</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hanqıl camo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hanqıl conca</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hanqıl hancadan sonra</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hanqıl hancadan əvvəl</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hanqıl romaca</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hanqıl xüsusi</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hanqıl başla</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Zəngi bitir</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Dərin yuxu rejimi</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiraqana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiraqana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Ev ofisi</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Əsas səhifə</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Seçmə keçidlər</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Klaviaturanın işığını azalt</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Klaviaturanın işığını artır</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Klaviaturanın işığını yandır/söndür</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Klaviatura menyusu</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Son nömrəni yenidən yığ</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>İşə sal (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>İşə sal (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>İşə sal (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>İşə sal (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>İşə sal (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>İşə sal (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>İşə sal (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>İşə sal (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>İşə sal (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>İşə sal (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>İşə sal (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>İşə sal (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>İşə sal (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>İşə sal (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>İşə sal (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>İşə sal (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>İşə sal (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>İşə sal (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>E-poçtu aç</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Pleyeri aç</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Lampa</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Sistemdən çıx</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Məktubu yönləndir</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Masşo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>İrəli sarı</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Növbətini oxut</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Oxutmaya fasilə ver</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Oxutmağa başla</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Əvvəlkini oxut</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Yazmağa başla</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Geri sarı</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Oxutmanı dayandır</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Görüş</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Menyu düyməsi</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messencer</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Mikrofonu söndür</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Mikrofonun səsini azalt</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Mikrofonun səsini artır</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Ekranın parlaqlığını azalt</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Ekranın parlaqlığını artır</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Bir neçə variant</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musiqi</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Saytlarım</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Xəbərlər</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Ünvanı aç</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oxut</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Kompüteri bağla</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Cərəyanı kəs</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Əvvəlki variant</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Qırmızı</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenilə</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenidən yüklə</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Cavabla</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaci</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Pəncərələri dəyiş</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Ekranı çevir</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Çevirmə düyməsi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Ekran qoruyucusu</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndər</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Yuxu rejimi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Yazılışın yoxlanması</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Ekranı böl</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Elektron cədvəl</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Gözləmə rejimi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Altyazı</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dəstək</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Yaddaşda yuxu rejimi</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Sistem sorğusu</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Tapşırıqlar paneli</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Görüləcək işlər</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Zəngi aç/bitir</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Oxut/fasilə ver</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alətlər</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Baş menyu</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Sensor paneli söndür</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Sensor paneli yandır</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Sensor paneli yandır/söndür</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Səyahət</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Zil səsi azalt</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Zil səsi artır</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultra geniş zolaq</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Səslə zəng</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Səsi azalt</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Səsi kəs</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Səsi artır</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Oyat</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Veb-kamera</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Simsiz şəbəkə</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Mətn redaktoru</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>xəbərdarlıq mesajı</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasiya</translation>
    </message>
    <message>
        <source>application</source>
        <translation>tətbiq</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>köməkçi</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>menyulu düymə</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>açılan düymə</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>açılan cədvəlli düymə</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>kətan</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>xana</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diaqram</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>qeyd qutusu</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>rəng seçimi</translation>
    </message>
    <message>
        <source>column</source>
        <translation>sütun</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>sütun başlığı</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>açılan siyahı</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>əlavə məzmun</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>kursor</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>iş masası</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>dairəvi tənzimləyici</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialoq</translation>
    </message>
    <message>
        <source>document</source>
        <translation>sənəd</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>tənlik</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>doldurucu</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>altlıq</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>çərçivə</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>şəkil</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>tutacaq</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>kömək balonu</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>qısayol sahəsi</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>göstərici</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>yanlış rol</translation>
    </message>
    <message>
        <source>label</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>qatlı panel</translation>
    </message>
    <message>
        <source>link</source>
        <translation>keçid</translation>
    </message>
    <message>
        <source>list</source>
        <translation>siyahı</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>siyahı elementi</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menyu zolağı</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>menyu bəndi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>qeyd</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>bildiriş</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>vərəq</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>vərəqlər siyahısı</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>abzas</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>açılan menyu</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>gedişat zolağı</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>xüsusiyyətlər səhifəsi</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>düymə</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>seçim düyməsi</translation>
    </message>
    <message>
        <source>row</source>
        <translation>sətir</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>sətir başlığı</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>sürüşdürmə zolağı</translation>
    </message>
    <message>
        <source>section</source>
        <translation>bölmə</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>ayırıcı</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>sürüngəc</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>səs</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluq</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>say sahəsi</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>bölücü</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>vəziyyət zolağı</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cədvəl</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>mətn kursoru</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>başlıq zolağı</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>alətlər zolağı</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>ipucu</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ağac</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>ağac elementi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>veb sənəd</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Access denied</source>
        <translation>Giriş qadağandır</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Dəstəklənməyən protokoldan istifadəyə cəhd edildi.</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>SSL kontekstini yaratmaq mümkün olmadı (%1)</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>SSL seansı yaratmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>SSL seansı yaratmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>SSL bağlantısı qurularkən xəta: %1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Oxuma zamanı xəta: %1</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Daxili xəta</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Heç bir sertifikatı yoxlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Xəta yoxdur</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Sertifikat mərkəzlərindən birinin sertifikatı yanlışdır</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>basicConstraints üzrə zəncirin uzunluq həddi aşılıb</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikatın vaxtı bitib</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Sertifikat hələ qüvvəyə minməyib</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Sertifikat özü-özünü imzalayıb, ona etibar edilmir</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Sertifikatın imzasını açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Sertifikatın notAfter sahəsində yanlış vaxt göstərilib</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Sertifikatın notBefore sahəsində yanlış vaxt göstərilib</translation>
    </message>
    <message>
        <source>The certificate&apos;s status is unknown</source>
        <translation>Sertifikatın vəziyyəti naməlumdur</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Verən tərəfin sertifikatı rədd edildi: verənin adı və seriya nömrəsi cari sertifikatın açar identifikatoruna uyğun gəlmir</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Verən tərəfin sertifikatı rədd edildi: onun adı cari sertifikatı verən tərəfin adına uyğun gəlmir</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Serverin adı sertifikatda göstərilən adların heç birinə uyğun gəlmir</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Verən tərəfin sertifikatı tapılmadı</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Bu kompüterdə tapılan sertifikatı verən tərəfin sertifikatı tapılmadı</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Qarşı tərəfin sertifikatı qara siyahıdadır</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Qarşı tərəf sertifikat təqdim etmədi</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Sertifikatdakı açıq açarı oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Kök sertifikat bu məqsədi qadağan edir</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Kök sertifikata bu məqsəd üçün etibar edilmir</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Zəncirin kök sertifikatı özü-özünü imzalayıb, ona etibar edilmir</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Sertifikatın imzası yanlışdır</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Təqdim olunan sertifikat bu məqsəd üçün yararlı deyil</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>TLS/SSL bağlantısı bağlanıb</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>TLS işə düşmədi</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Məlumatın şifrəsini açmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>SSL kontekstini hazırlamaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Məlumatı yazmaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Naməlum xəta</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Tətbiqin konfiqurasiyası</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Tətbiqin məlumatları</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Tətbiqlər</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Keş</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiqurasiya</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>İş masası</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Endirilənlər</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Şriftlər</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ev qovluğu</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmlər</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musiqi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>İcra qovluğu</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Ortaq keş</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Ortaq konfiqurasiya</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Ortaq məlumatlar</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Müvəqqəti qovluq</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Soketdə bu əməliyyat dəstəklənmir</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Təkrar et: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;boş&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Təkrar et: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI İlk güclü simvola görə ayrılmış hissə</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode idarəedici simvolu əlavə et</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Soldan sağa daxiletmənin əvvəli</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Soldan sağa ayrılmış hissə</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Soldan sağa nişanı</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Məcburi soldan sağa yazının əvvəli</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF İstiqamət formatının sonu</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Ayrılmış hissənin sonu</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Sağdan sola daxiletmənin əvvəli</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Sağdan sola ayrılmış hissə</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Sağdan sola nişanı</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Məcburi sağdan sola yazının əvvəli</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Sıfır enli birləşdirici</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Sıfır enli ayırıcı</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Sıfır enli boşluq</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nədir?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Ke&amp;çid ünvanını kopyala</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kə&amp;s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrar et</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Təsdiq et</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Bitir</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İrə&amp;li</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>İrə&amp;li &gt;</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>%1 is an invalid encoding name.</source>
        <translation>%1 kodlaşdırma adı deyil.</translation>
    </message>
    <message>
        <source>%1 is an invalid processing instruction name.</source>
        <translation>%1 emal təlimatının adı ola bilməz.</translation>
    </message>
    <message>
        <source>%1 is an invalid PUBLIC identifier.</source>
        <translation>%1 PUBLIC identifikatoru ola bilməz.</translation>
    </message>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <translation>%1 və ya “%2”</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <translation>%1 və ya “%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>“%1” atributu təkrar verilib.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>%1 kodlaşdırması dəstəklənmir</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Yanlış kodlaşdırılmış məzmuna rast gəlindi.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>“%1” obyekti elan edilməyib.</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Obyekt açılanda icazə verilən simvol sayını keçir.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>%1 gözlənilirdi, “%2” gəldi.</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Mətn gözlənilirdi.</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Sənədin sonunda artıq məzmun var.</translation>
    </message>
    <message>
        <source>Illegal namespace declaration.</source>
        <translation>Ad fəzası yanlış elan edilib.</translation>
    </message>
    <message>
        <source>Invalid attribute in XML declaration.</source>
        <translation>XML elanında yanlış atribut.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Simvola istinad yanlışdır.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Sənəd yanlışdır.</translation>
    </message>
    <message>
        <source>Invalid entity value.</source>
        <translation>Obyektin dəyəri yanlışdır.</translation>
    </message>
    <message>
        <source>Invalid processing instruction name.</source>
        <translation>Emal təlimatının adı yanlışdır.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Yanlış XML simvolu.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Yanlış XML adı.</translation>
    </message>
    <message>
        <source>Invalid XML version string.</source>
        <translation>XML versiyası yanlış yazılıb.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>“%1” ad fəzası prefiksi elan edilməyib</translation>
    </message>
    <message>
        <source>NDATA in parameter entity declaration.</source>
        <translation>Parametr obyektinin elanında NDATA var.</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Açılış və bağlanış teqləri uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Sənəd vaxtından əvvəl bitdi.</translation>
    </message>
    <message>
        <source>Reference to external entity &apos;%1&apos; in attribute value.</source>
        <translation>Atributun dəyərində xarici “%1” obyektinə istinad.</translation>
    </message>
    <message>
        <source>Reference to unparsed entity &apos;%1&apos;.</source>
        <translation>Emal olunmamış “%1” obyektinə istinad.</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Özünə istinad edən obyekt tapıldı.</translation>
    </message>
    <message>
        <source>Sequence &apos;]]&gt;&apos; not allowed in content.</source>
        <translation>Məzmunda “]]&gt;” ardıcıllığına icazə yoxdur.</translation>
    </message>
    <message>
        <source>Standalone accepts only yes or no.</source>
        <translation>standalone yalnız yes və ya no ola bilər.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Açılış teqi gözlənilirdi.</translation>
    </message>
    <message>
        <source>The standalone pseudo attribute must appear after the encoding.</source>
        <translation>standalone atributu kodlaşdırmadan sonra gəlməlidir.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Gözlənilməz “%1”.</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos; in public id literal.</source>
        <translation>PUBLIC identifikatorunda gözlənilməz “%1” simvolu.</translation>
    </message>
    <message>
        <source>Unsupported XML version.</source>
        <translation>XML-in bu versiyası dəstəklənmir.</translation>
    </message>
    <message>
        <source>XML declaration not at start of document.</source>
        <translation>XML elanı sənədin əvvəlində deyil.</translation>
    </message>
</context>
</TS>
